// The home page: newest cases of the reader's province first, then of its neighbours, once the reader has said where he is.
(function (tashan) {
  "use strict";
  const [ID, PROVINCE, , , , , , UPDATED] = Array(8).keys();
  const select = document.querySelector("[data-here]");
  const list = document.querySelector("[data-newest]");
  if (!select || !list) return;
  const as = document.querySelector("[data-here-words]");
  const clear = document.querySelector("[data-here-clear]");
  const words = tashan.words(as);
  const opening = [...list.children];
  let run = 0;

  async function show() {
    const mine = ++run;
    const { province } = tashan.place.get();
    select.value = province;
    if (select.selectedIndex < 0) select.value = "";
    clear.hidden = as.hidden = !select.value;
    if (!select.value) {
      list.replaceChildren(...opening);
      return;
    }
    const beside = select.selectedOptions[0].dataset.beside.split(" ");
    const near = (row) => (row[PROVINCE] === province ? 0 : beside.includes(row[PROVINCE]) ? 1 : 2);
    const rows = (await tashan.load("near")).slice();
    rows.sort((a, b) => near(a) - near(b) || (a[UPDATED] < b[UPDATED] ? 1 : a[UPDATED] > b[UPDATED] ? -1 : a[ID] < b[ID] ? 1 : -1));
    const top = rows.slice(0, opening.length);
    const hits = await tashan.entries(top.map((row) => row[ID]));
    if (mine !== run) return;
    list.replaceChildren(
      ...hits.map((hit, at) => tashan.row(Object.assign(hit, { label: words[["own", "beside", "other"][near(top[at])]] })))
    );
  }

  select.addEventListener("change", () => {
    const { province, city } = tashan.place.get();
    tashan.place.set({ province: select.value, city: select.value === province ? city : "" });
    show();
  });
  clear.addEventListener("click", () => {
    tashan.place.set({ province: "", city: "" });
    show();
    select.focus();
  });
  show().catch(() => list.replaceChildren(...opening));
})(window.tashan);
