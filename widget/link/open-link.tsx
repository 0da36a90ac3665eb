import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { loadOnce } from '../page/load-once.ts';
import type { Extras } from '../view/extras.ts';
import type { AttendedLink, LinkVisit } from './attend-link.ts';
import { HandoverAsk } from './handover-ask.tsx';
import { mayHandOver } from './may-hand-over.ts';
import { needsLink } from './needs-link.ts';

/** Named here and not where they are needed: from there the page's own style sheet would be fetched a second time. */
const later: LinkVisit['later'] = {
  makeLink: () => import('../handover/make-link.ts'),
  parcel: () => import('../handover/parcel.ts'),
};

/**
 * What the page's link adds to the survey. Most pages have nothing to look after but the way to another device: the
 * rest is loaded where an invitation, LINE or that way asks for it.
 */
export function openLink(visit: Omit<LinkVisit, 'show' | 'later'>): ReadonlySignal<Extras> {
  const { survey, fragment, isFramed, window } = visit;
  const extras = signal<Extras>({});
  let stopOffering = () => {};
  const attend = loadOnce(async (): Promise<AttendedLink> => {
    const { attendLink } = await import('./attend-link.ts');
    stopOffering();
    return attendLink({ ...visit, later, show: (added) => (extras.value = added) });
  });
  const ask = () => {
    attend().then(
      ({ handOver }) => handOver?.(),
      () => undefined,
    );
  };
  if (mayHandOver(fragment, isFramed)) {
    stopOffering = effect(() => {
      const { answers } = survey.session.value;
      const isOffered = !survey.final.value && Object.keys(answers).length > 0;
      extras.value = isOffered
        ? { menu: <HandoverAsk onAsk={ask} translate={survey.translate.value} /> }
        : {};
    });
  }
  // Without it this is an ordinary survey, which the collector takes as such.
  if (needsLink(fragment, isFramed, window)) attend().catch(() => undefined);
  return extras;
}
