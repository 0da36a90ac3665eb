import type { ComponentChildren } from 'preact';

interface OpenerProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** On a phone its content opens at a tap; where there is room it always stands there. */
export function Opener({ label, isOpen, onToggle, children }: OpenerProps) {
  return (
    <>
      <button type="button" class="opener" aria-expanded={isOpen} onClick={() => onToggle(!isOpen)}>
        {label}
      </button>
      <div class="opened" data-open={isOpen}>
        {children}
      </div>
    </>
  );
}
