import { Words } from '../view/words/words.tsx';

interface FilledButtonProps {
  readonly onClick: () => void;
  readonly children: string;
}

/** For the one thing that moves on. */
export function FilledButton({ onClick, children }: FilledButtonProps) {
  return (
    <button type="button" class="koe-button" onClick={onClick}>
      <Words>{children}</Words>
    </button>
  );
}
