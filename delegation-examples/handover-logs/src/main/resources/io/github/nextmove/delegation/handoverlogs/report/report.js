"use strict";
(() => {
  const { language, pictures } = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  // the ends of names tell them apart as well as their beginnings; the table has them whole
  const cut = (name, room) => {
    const letters = Array.from(name);
    const end = Math.floor(room * 0.4);
    return letters.length <= room
      ? name
      : letters.slice(0, room - end - 1).join("").trimEnd() + "…" + letters.slice(-end).join("").trimStart();
  };
  const short = label => {
    const names = label.split(" ↔ ");
    const room = window.innerWidth < 640 ? 20 : 38;
    return names.map(name => cut(name, Math.max(8, Math.floor(room / names.length)))).join(" ↔ ");
  };

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.animation = false;
  Chart.defaults.locale = language;

  // colours are asked for at each drawing: they change with the screen's, and on paper
  const axis = (title, more, ticks) => ({
    title: { display: true, text: title, color: () => colour("--soft") },
    border: { color: () => colour("--line") },
    grid: { color: () => colour("--line"), ...more },
    ticks: { color: () => colour("--text"), ...ticks }
  });
  const label = picture => place => (picture.numbered ? `${place + 1}  ` : "") + short(picture.labels[place]);

  const charts = pictures.map(picture => new Chart(document.getElementById(picture.id + "-bars"), {
    type: "bar",
    data: {
      labels: picture.labels,
      datasets: [{ data: picture.values, backgroundColor: () => colour("--bar"), maxBarThickness: 18, minBarLength: 2 }]
    },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      scales: {
        x: { beginAtZero: true, ...axis(picture.unit, {}, { maxRotation: 0, autoSkipPadding: 16 }) },
        y: axis(picture.item, { display: false }, { autoSkip: false, callback: label(picture) })
      },
      plugins: {
        colors: { enabled: false },
        legend: { display: false },
        tooltip: { callbacks: { title: bars => short(bars[0].label), label: bar => picture.said[bar.dataIndex] } }
      }
    }
  }));

  const paint = () => charts.forEach(chart => { chart.resize(); chart.update("none"); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  addEventListener("beforeprint", () => { root.classList.add("printing"); paint(); });
  addEventListener("afterprint", () => { root.classList.remove("printing"); paint(); });
})();
