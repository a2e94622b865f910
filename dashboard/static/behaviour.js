// What Streamlit lacks: single-key shortcuts are disarmed (WCAG 2.1.4), the figures marked in minutes can be
// stepped through by two buttons, the field for files is a named group, not a focusable part that says it is
// none (WCAG 4.1.2), words to take along have a button to copy them, and a list that opens beside the page has a place of its own. Loaded on every run, it must
// set itself up only once.
(() => {
  if (window.minutesFigures) return;
  window.minutesFigures = true;

  const typing = (element) =>
    element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

  document.addEventListener(
    "keydown",
    (event) => {
      const single = event.key.length === 1 && /[a-z]/i.test(event.key);
      if (single && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  const mend = () => {
    const fields = '[data-testid="stFileUploaderDropzone"][role="presentation"]';
    for (const field of document.querySelectorAll(fields)) field.setAttribute("role", "group");
    for (const list of document.querySelectorAll("body > div > [data-rac][data-trigger]:not([role])")) {
      list.setAttribute("role", "region");
      list.setAttribute("aria-label", "Choices");
    }
  };
  new MutationObserver(mend).observe(document.body, { childList: true, subtree: true });
  mend();

  let last = -1;
  const step = (by) => {
    const marks = [...document.querySelectorAll(".mf-minutes a.mf-mark")];
    if (!marks.length) return;
    const chosen = marks.findIndex((mark) => mark.getAttribute("aria-current"));
    const from = last < 0 || last >= marks.length ? chosen : last;
    last = from < 0 && by < 0 ? marks.length - 1 : (from + by + marks.length) % marks.length;
    marks[last].focus({ preventScroll: true });
    marks[last].scrollIntoView({ block: "center" });
    const status = document.querySelector("[data-mf-place]");
    if (status) status.textContent = `Figure ${last + 1} of ${marks.length}: ${marks[last].title}`;
  };

  // Off this machine and without HTTPS a browser gives pages no clipboard: then the words are marked at least.
  const copy = (part) => {
    const words = part.querySelector("[data-mf-text]");
    const say = (said) => (part.querySelector("[data-mf-copied]").textContent = said);
    const mark = () => {
      getSelection().selectAllChildren(words);
      say("Marked: press Ctrl and C to copy.");
    };
    if (!navigator.clipboard) return mark();
    navigator.clipboard.writeText(words.textContent).then(() => say("Copied."), mark);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mf-step]");
    if (button) step(Number(button.dataset.mfStep));
    if (event.target.closest("[data-mf-copy]")) copy(event.target.closest(".mf-copy"));
  });
  document.addEventListener("focusin", (event) => {
    const mark = event.target.closest?.(".mf-minutes a.mf-mark");
    if (mark) last = [...document.querySelectorAll(".mf-minutes a.mf-mark")].indexOf(mark);
  });
})();
