import type { Progress } from '@/lib/guides/progress';
import type { InsurerCard, InsurerName } from '@/lib/insurers/card';
import type { Recognition } from '@/lib/pages/recognise';
import type { Lang } from '@/lib/words/catalogue';
import { triggerWords } from '@/lib/words/trigger';
import { addOurElement, attend, type OurElement } from './host';
import { type Eyes, hasHelp, shared } from './shared';
import { addTrigger, type Trigger } from './trigger';
import css from './trigger.css?inline';

export interface Whose {
  lang: Lang;
  nickname: string;
  /** Where this person is insured; null = not chosen yet. */
  insurer?: Pick<InsurerCard, 'id' | 'name'> | null;
}

/** What the help asks of whoever put it on the page: the extension, or the practice portal. */
export interface Keeper {
  lang(): Promise<Lang>;
  /** Asked when the panel opens: whose checklist would be changed. */
  whose(): Promise<Whose>;
  putAway(): Promise<unknown>;
  /** Brings the panel's script, which leaves its hand in `shared.mountPanel`. */
  bringPanel(): Promise<unknown>;
  /** Keeps `registered` for the person in front. False = it could not be kept. */
  takeOver(registered: boolean): Promise<boolean>;
  /** By what insurers are told on a page: built-in packs and imported ones. */
  insurers(): Promise<readonly InsurerName[]>;
  /** What is known of one of them; null = there is no such pack. */
  insurer(id: string): Promise<InsurerCard | null>;
  /** How far the guide has come in this tab; null = none is being walked. */
  progress(): Promise<Progress | null>;
  keepProgress(progress: Progress | null): Promise<unknown>;
}

export interface Panel {
  open(whose: Whose): void;
  /** With our element gone, nothing of it stays. */
  remove(): void;
}

/** The help beside a page, as the panel finds it. */
export interface Beside {
  readonly element: OurElement;
  readonly eyes: Eyes;
  readonly keeper: Keeper;
  /** Rehearsing: nothing is kept for anybody. */
  readonly practice: boolean;
  /** Called with every change while the panel is open. */
  onChange: ((recognition: Recognition) => void) | null;
  /** The panel opened or closed: the button makes room, or comes back with the focus. */
  panelIsOpen(open: boolean): void;
}

interface Place {
  doc: Document;
  eyes: Eyes;
  keeper: Keeper;
  practice?: boolean;
}

interface Help extends Beside {
  trigger: Trigger;
  panel: Panel | null;
}

/** How often to make sure that the extension is still there (ms). */
const pulse = 5_000;

/** Offers help where the eyes see something to help with; elsewhere the page is left alone. */
export function standBeside({ doc, eyes, keeper, practice = false }: Place): void {
  const { signal } = eyes;
  let help: Help | null = null;
  let isOpen = false;
  let isAway = false;

  const leave = () => {
    help?.panel?.remove();
    help?.element.remove();
    help = null;
    isOpen = false;
  };

  async function look(): Promise<void> {
    const { recognition } = eyes;
    // An open panel stays: the person may be walking from page to page with it.
    if (!hasHelp(recognition) && !isOpen) return leave();
    if (isAway) return;
    const lang = await keeper.lang();
    if (signal.aborted || isAway || eyes.recognition !== recognition) return;
    help ??= appear();
    const t = triggerWords(lang);
    const open = t(recognition.status ? 'trigger.status' : 'trigger.help');
    help.trigger.say({ open, away: t('trigger.away'), name: t('trigger.name') }, lang);
    help.onChange?.(recognition);
  }

  function appear(): Help {
    const element = addOurElement(doc, css);
    const trigger = addTrigger(element, { onNear: bring, onOpen: open, onAway: away }, signal);
    const panelIsOpen = (now: boolean) => {
      isOpen = now;
      trigger.show(!now);
      if (!now && !hasHelp(eyes.recognition)) leave();
      else if (!now) trigger.focus();
    };
    const both = { panel: null, onChange: null };
    return { element, trigger, eyes, keeper, practice, panelIsOpen, ...both };
  }

  /** Called when somebody is about to press the button: the panel's script takes its time. */
  let coming: Promise<unknown> | null = null;
  const bring = () => {
    if (!shared.mountPanel) coming ??= keeper.bringPanel();
  };

  async function bringAndOpen(): Promise<void> {
    bring();
    const [whose] = await Promise.all([keeper.whose(), coming]);
    if (!help || !shared.mountPanel) return;
    help.panel ??= shared.mountPanel(help);
    help.panel.open(whose);
  }
  const open = () => void bringAndOpen().catch(leave);

  function away(): void {
    isAway = true;
    leave();
    keeper.putAway().catch(() => undefined);
  }

  const see = () => void look().catch(leave);
  eyes.onChange = see;
  const tend = () => help && eyes.isAlive() && attend(help.element.root);
  const timer = setInterval(tend, pulse);
  addEventListener('visibilitychange', tend, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    leave();
  });
  see();
}
