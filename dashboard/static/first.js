// The words that came with the page give way as soon as the page itself has drawn its own; the reader keeps the
// place: how far down, which sentence is open, what has the focus.
(() => {
  const first = document.getElementById("mf-first");
  const drawn = "#root :is(.mf-cards, .mf-empty, .mf-table)";
  const parts = "details, summary, .mf-card a";
  const within = (root) => [...root.querySelectorAll(parts)];

  const handOver = () => {
    const page = document.querySelector('#root [data-testid="stMain"]');
    const [before, after] = [within(first), within(page.querySelector(".mf-cards") ?? page)];
    before.forEach((part, at) => {
      if (part.open && after[at]) after[at].open = true;
      if (part === document.activeElement) after[at]?.focus({ preventScroll: true });
    });
    page.scrollTop = first.scrollTop;
    first.remove();
  };

  const watch = new MutationObserver(() => {
    if (!document.querySelector(drawn)) return;
    watch.disconnect();
    handOver();
  });
  if (first) watch.observe(document.getElementById("root"), { childList: true, subtree: true });
})();
