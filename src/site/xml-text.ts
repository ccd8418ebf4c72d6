/** Characters that XML 1.0 forbids even when escaped; a strict reader would drop the whole feed. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as it may stand in XML, in an element or in an attribute: `a < b` → `a &lt; b`; forbidden characters vanish. */
export const toXmlText = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (char) => entities[char] ?? char);
