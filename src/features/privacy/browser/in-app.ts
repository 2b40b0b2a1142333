/** How the browsers inside Facebook, Messenger and Instagram name themselves. */
const IN_APP = /FBAN|FBAV|FB_IAB|FBIOS|Instagram|Orca-Android/;

/** Such a browser often cannot print or save, and does not say so; the page does. */
if (IN_APP.test(navigator.userAgent))
  for (const notice of document.querySelectorAll<HTMLElement>('[data-in-app]')) notice.hidden = false;
