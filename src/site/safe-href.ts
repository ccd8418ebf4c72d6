/** The address when it leads to a web page, without user and password; otherwise null: `javascript:alert(1)` → null */
export const toSafeHref = (address: string): string | null => {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.username = '';
  url.password = '';
  return url.href;
};
