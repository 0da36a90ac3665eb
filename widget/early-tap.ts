/*
 * Stands in the page's HTML: on a slow line somebody has chosen and tapped "next" before the script is there. The tap
 * is kept for `mount.tsx` instead of being lost (A5), and nothing is sent anywhere (P3). Enter in the menu is no tap.
 */
addEventListener('submit', (event) => {
  event.preventDefault();
  if (event.target instanceof Element && event.target.matches('.koe-form'))
    document.documentElement.dataset['tapped'] = '';
});
