/** Structured data as it may stand inside a script element: nothing in it can end the element. `</script>` → `\u003c/script>` */
export const toJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
