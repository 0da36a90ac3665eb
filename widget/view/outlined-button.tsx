import type { ComponentChildren } from 'preact';
import '../styles/button-outlined.css';

interface OutlinedButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** For what helps on the way; the filled button is kept for moving on. */
export function OutlinedButton({ onClick, children }: OutlinedButtonProps) {
  return (
    <button type="button" class="koe-button koe-button-outlined" onClick={onClick}>
      {children}
    </button>
  );
}
