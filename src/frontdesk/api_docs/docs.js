// Adds to the page what only a script can do: copying a command, and finding an operation. Without it all is readable.
"use strict";

const all = document.getElementById("all");
const narrow = matchMedia("(max-width: 859px)");
const fold = () => { all.open = !narrow.matches; };
fold();
narrow.addEventListener("change", fold);
all.addEventListener("click", (event) => {
  if (narrow.matches && event.target.closest("a")) all.open = false;
});

const label = document.createElement("label");
label.className = "find-label";
label.htmlFor = "find";
label.textContent = "Find an operation";
const find = document.createElement("input");
find.type = "search";
find.id = "find";
find.className = "find";
find.autocomplete = "off";
all.querySelector("summary").after(label, find);
find.addEventListener("input", () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const list of all.querySelectorAll("ul")) {
    for (const item of list.children) {
      const target = document.getElementById(item.firstElementChild.hash.slice(1));
      const said = target.dataset.find || item.textContent.toLowerCase();
      item.hidden = !words.every((word) => said.includes(word));
    }
    const none = [...list.children].every((item) => item.hidden);
    list.hidden = none;
    list.previousElementSibling.hidden = none;
  }
});

if (navigator.clipboard) {
  for (const block of document.querySelectorAll("pre")) {
    const around = document.createElement("div");
    around.className = "code";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    block.replaceWith(around);
    around.append(block, button);
  }
}
