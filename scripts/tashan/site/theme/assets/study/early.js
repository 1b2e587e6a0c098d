// Before the page is drawn: that scripts run, and whether a class is to see the background alone.
document.documentElement.classList.add("t-script");
if (/[?&]class=1(?:&|$)/.test(location.search)) document.documentElement.dataset.lesson = "veiled";
