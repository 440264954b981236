// What a page can do with a figure: set values, and say in its own words what came of them.
const count = new Intl.NumberFormat("en");

/** What is said beneath a figure when a run of it has ended. */
const says = {
  town: (run, query) =>
    `${count.format(run.joined)} of 20,000 have joined within ${count.format(run.days)} days, ` +
    (query.get("networkEffect") === "0" ? "where friends do not matter." : "where friends matter."),
  scheme: (run) =>
    `${count.format(run.joined)} people have joined within ${count.format(run.days)} days. About 72 in 100 of them have lost money.`,
};

for (const [id, say] of Object.entries(says)) {
  const figure = document.getElementById(id);
  const words = document.querySelector(`output[data-for="${id}"]`);
  const buttons = document.querySelector(`.switch[data-for="${id}"]`);
  if (figure === null || words === null || buttons === null) continue;

  // Without a script there is nothing to press; what is pressed before the figure is there waits for it.
  buttons.hidden = false;
  figure.addEventListener("run", ({ detail }) => {
    words.textContent = say(detail, new URLSearchParams(detail.query));
  });
  buttons.addEventListener("click", ({ target }) => {
    const pressed = target.closest("button");
    if (pressed === null) return;
    for (const button of buttons.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(button === pressed));
    // What is not named stays, the playhead too.
    figure.set(pressed.dataset.set, "merge").then(() => id === "town" && figure.play());
  });
}
