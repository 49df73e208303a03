"use strict";
// Shows the blocks that the form asks for. Nothing is built from text: rows are only hidden.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const rows = Array.from(document.querySelectorAll("#blocks > li"), (node) => ({
    node,
    label: node.dataset.label,
    side: node.classList.contains("kept") ? "kept" : "removed",
    words: fold(node.querySelector(".words").textContent),
  }));
  const labelSets = form.querySelectorAll("fieldset.labels");
  const count = new Intl.NumberFormat("en");

  const apply = () => {
    const asked = new FormData(form);
    const side = asked.get("side");
    const labels = new Set(asked.getAll("label"));
    const search = fold(asked.get("search").trim());
    let shown = 0;
    for (const row of rows) {
      const fits =
        (side === "all" || side === row.side) &&
        labels.has(row.label) &&
        row.words.includes(search);
      if (row.node.hidden === fits) row.node.hidden = !fits;
      shown += fits;
    }
    for (const set of labelSets) {
      set.classList.toggle("idle", side !== "all" && side !== set.dataset.side);
    }
    document.getElementById("none").hidden = shown > 0;
    document.getElementById("shown").textContent =
      `Showing ${count.format(shown)} of ${count.format(rows.length)} blocks`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply)); // once the form has its first values
  document.getElementById("untick").addEventListener("click", () => {
    for (const box of form.elements.label.length ? form.elements.label : [form.elements.label]) {
      box.checked = false;
    }
    apply();
  });
  document.documentElement.classList.add("with-scripts");
  apply();
})();
