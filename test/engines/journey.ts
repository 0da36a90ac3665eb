import type { EngineName } from './engine.ts';
import type { World } from './world.ts';

/** Something that a customer does, made in the same way in every engine. */
export interface Journey {
  /** A sentence; begins with the rule that it holds, if there is one. */
  readonly name: string;
  /** Its browser is killed on the way: it gets a process of its own. */
  readonly kills?: true;
  /** Where an engine's way differs, a few words on how, which `test/engines/README.md` explains. */
  readonly differently?: Readonly<Partial<Record<EngineName, string>>>;
  /** Why an engine cannot make it at all. */
  readonly cannot?: Readonly<Partial<Record<EngineName, string>>>;
  /** Ends when the journey has; fails where it did not go as it should. */
  run(world: World): Promise<void>;
}
