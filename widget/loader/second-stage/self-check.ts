/** Brings the integrators' self-check, for the site of this element. A page goes on without it. */
export async function selfCheck(
  element: HTMLElement,
  origin: string,
  load: () => Promise<{ readonly diagnose: (origin: string, site: string) => Promise<void> }>,
): Promise<void> {
  const address = element.querySelector('iframe')?.src;
  const said = element.getAttribute('site') ?? element.dataset['site'];
  const site = said ?? (address === undefined ? null : new URL(address).searchParams.get('site'));
  const { diagnose } = await load();
  await diagnose(origin, site ?? '');
}
