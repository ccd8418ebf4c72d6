// The appearance that a reader chose. Read before the page is painted, so that it never flashes.
(() => {
  const root = document.documentElement;
  const themes = ['system', 'light', 'dark'];
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return root.dataset.theme; // storage is closed to us: the choice holds for this page
    }
  };
  const show = () => {
    root.dataset.theme = themes.includes(read()) ? read() : 'system';
  };
  show();
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  addEventListener('click', ({ target }) => {
    if (!target.closest?.('.theme')) return;
    const next = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
    root.dataset.theme = next;
    try {
      localStorage.setItem('theme', next);
    } catch {}
  });
})();
