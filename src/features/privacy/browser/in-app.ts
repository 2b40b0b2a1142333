/** How the browsers inside Facebook, Messenger and Instagram name themselves. */
const IN_APP = /FBAN|FBAV|FB_IAB|FBIOS|Instagram|Orca-Android/;

/** Such a browser often can't print or save, and says nothing about it; so the page says it. */
if (IN_APP.test(navigator.userAgent))
  for (const notice of document.querySelectorAll<HTMLElement>('[data-in-app]')) notice.hidden = false;
