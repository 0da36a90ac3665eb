import { useSignal } from '@preact/signals';
import { DeviceList } from './device-list.tsx';
import type { PanelModel } from './panel-model.ts';
import { ReceivedList } from './received-list.tsx';
import { TroubleSwitch } from './trouble-switch.tsx';

/** Puts the network in trouble and shows what becomes of every response. `onToggle` is told whether it stands open. */
export function TroublePanel({
  model,
  startsOpen,
  onToggle,
}: {
  readonly model: PanelModel;
  readonly startsOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const open = useSignal(startsOpen);
  const toggle = (): void => {
    open.value = !open.value;
    onToggle(open.value);
  };
  const { scenario } = model.trouble.value;
  return (
    <aside aria-label="通信トラブルを試す" class={open.value ? 'open' : 'closed'}>
      <button type="button" class="toggle" aria-expanded={open.value} onClick={toggle}>
        {scenario !== 'calm' && <span class="on">トラブル中</span>}
        {open.value ? '通信トラブルを閉じる' : '通信トラブルを試す'}
      </button>
      {open.value && (
        <div class="content">
          <TroubleSwitch model={model} />
          <DeviceList model={model} />
          <ReceivedList model={model} />
        </div>
      )}
    </aside>
  );
}
