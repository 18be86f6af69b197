// Runs before the first paint so that the chosen theme never flashes. A file of its own: the page allows no inline scripts.
(() => {
  let choice = "system";
  try {
    choice = localStorage.getItem("tracegate-theme") || "system";
  } catch {
    // A browser that refuses storage follows the system.
  }
  const dark =
    choice === "dark" || (choice !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
