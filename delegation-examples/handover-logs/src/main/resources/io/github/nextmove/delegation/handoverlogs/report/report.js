"use strict";
(() => {
  const { language, pictures } = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const colour = name => getComputedStyle(root).getPropertyValue(name).trim();
  const longest = () => (window.innerWidth < 640 ? 16 : 34);
  const short = text => {
    const letters = Array.from(text);
    return letters.length <= longest() ? text : letters.slice(0, longest() - 1).join("") + "…";
  };

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.animation = false;
  Chart.defaults.locale = language;

  const charts = pictures.map(picture => new Chart(document.getElementById(picture.id + "-bars"), {
    type: "bar",
    data: { labels: picture.labels, datasets: [{ data: picture.values, maxBarThickness: 18, minBarLength: 2 }] },
    options: {
      indexAxis: "y",
      maintainAspectRatio: false,
      scales: {
        x: { beginAtZero: true, title: { display: true, text: picture.unit }, ticks: { maxRotation: 0, autoSkipPadding: 16 } },
        y: { title: { display: true, text: picture.item }, grid: { display: false }, ticks: { autoSkip: false, callback: place => short(picture.labels[place]) } }
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { title: bars => short(bars[0].label), label: bar => picture.said[bar.dataIndex] } }
      }
    }
  }));

  const paint = () => charts.forEach(chart => {
    const { x, y } = chart.options.scales;
    for (const axis of [x, y]) {
      axis.ticks.color = colour("--text");
      axis.title.color = colour("--soft");
      axis.grid.color = colour("--line");
      axis.border = { color: colour("--line") };
    }
    chart.data.datasets[0].backgroundColor = colour("--bar");
    chart.resize();
    chart.update("none");
  });

  paint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  addEventListener("beforeprint", () => { root.classList.add("printing"); paint(); });
  addEventListener("afterprint", () => { root.classList.remove("printing"); paint(); });
})();
