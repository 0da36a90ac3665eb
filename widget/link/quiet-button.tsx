import { Words } from '../view/words/words.tsx';

interface QuietButtonProps {
  readonly onClick: () => void;
  readonly children: string;
}

export function QuietButton({ onClick, children }: QuietButtonProps) {
  return (
    <button type="button" class="koe-quiet" onClick={onClick}>
      <Words>{children}</Words>
    </button>
  );
}
