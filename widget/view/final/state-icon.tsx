/** Told apart by shape, not by colour alone; the words stand beside it. */
const paths = {
  saving: 'M24 13v11l7 5',
  'not-saved': 'M24 13v14m0 7v1',
  saved: 'M24 12v16m-7-6 7 7 7-7M15 35h18',
  sent: 'm14 25 7 7 13-15',
  'not-accepted': 'M16 24h16',
  'taken-back': 'm17 17 14 14m0-14L17 31',
  withdrawal: 'm20 15-6 6 6 6m-6-6h14a5 5 0 0 1 0 11h-5',
} as const;

export function StateIcon({ state }: { readonly state: keyof typeof paths }) {
  return (
    <svg class="koe-state-icon" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="21" />
      <path d={paths[state]} />
    </svg>
  );
}
