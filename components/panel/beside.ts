import type { Named } from '@/components/parts/WhoseBar';
import type { Progress } from '@/lib/guides/progress';
import type { InsurerCard, PersonsInsurer } from '@/lib/insurers/card';
import type { InsurerSign } from '@/lib/insurers/signs';
import { isAboutInsuranceCard, type Recognition } from '@/lib/pages/recognise';
import type { HelpManner, MannerChange } from '@/lib/people/help-manner';
import type { TakenOver } from '@/lib/people/taken-over';
import { type Lang, registered } from '@/lib/words/catalogue';
import type { Spoken, TriggerKey } from '@/lib/words/trigger';
import { addOurElement, attend, type OurElement } from './host';
import { waitFor } from './patience';
import type { Corner } from './placement';
import { type Eyes, hasHelp, shared } from './shared';
import { addTrigger, type Trigger } from './trigger';
import css from './trigger.css?inline';

/** Who is looked after here, and who of them is in front. */
export interface Whose {
  lang: Lang;
  people: readonly Named[];
  /** Null = there is nobody yet. */
  current: string | null;
  /** Of the person in front, or of the first one to come. */
  nickname: string;
  /** Where this person is insured; null = not chosen yet. */
  insurer: PersonsInsurer | null;
  /** Nothing is kept on this computer: others use it too. */
  keepNothing: boolean;
}

/** How the panel is to stand here, as somebody left it. */
export type Manner = HelpManner & {
  /** A click on the page may open the help beside it (not in Firefox). */
  canOpenSide: boolean;
};

/** What the help asks of whoever put it on the page: the extension, or the practice portal. */
export interface Keeper {
  /** The language of the moment, with what stands on the button: without any more words of it. */
  spoken(): Promise<Spoken>;
  /** Brings the words of the help in a language, for what is drawn in the page. */
  bringWords(lang: Lang): Promise<unknown>;
  /** Keeps another language and brings its words. False = it could not be kept, or is not free. */
  speak?: (lang: Lang) => Promise<boolean>;
  /** Asked when the panel opens: whose checklist would be changed. */
  whose(): Promise<Whose>;
  /** Asked when the panel opens, and by whoever marks terms. */
  manner(): Promise<Manner>;
  keepManner(change: MannerChange): Promise<unknown>;
  putAway(): Promise<unknown>;
  /** Brings the panel's script, which leaves its hand in `shared.mountPanel`. */
  bringPanel(): Promise<unknown>;
  /** Puts somebody else in front; absent where there is nobody else. */
  choosePerson?: (id: string) => Promise<Whose>;
  /** Keeps `registered` for this person and nobody else; null = for the first one of all. */
  takeOver(registered: boolean, person: string | null): Promise<TakenOver>;
  /** Takes it back. False = it is no longer as it was taken over, or could not be kept. */
  takeBack(person: string): Promise<boolean>;
  /** By what insurers are told on a page: built-in packs and imported ones. */
  insurers(): Promise<readonly InsurerSign[]>;
  /** What an imported pack says of an insurer; `built-in` = no such pack has taken its place. */
  insurer(id: string): Promise<InsurerCard | 'built-in' | null>;
  /** How far the guide has come in this tab; null = none is being walked. */
  progress(): Promise<Progress | null>;
  keepProgress(progress: Progress | null): Promise<unknown>;
  /** Absent where there is nothing of the kind, as when rehearsing. */
  openChecklist?: () => Promise<unknown>;
  openSide?: () => Promise<unknown>;
  /** No help on this site any more. False = it could not be kept. */
  siteOff?: () => Promise<boolean>;
}

/** What is known before the panel is drawn: what came later would move it under the hand. */
export interface Opening {
  whose: Whose;
  manner: Manner;
  /** How far the guide has come in this tab; null = none is being walked. */
  begun: Progress | null;
  insurers: readonly InsurerSign[];
}

export interface Panel {
  /** Draws it once the page was read, or when that takes too long. */
  open(opening: Opening): Promise<void>;
  close(): void;
  /** With our element gone, nothing of it stays. */
  remove(): void;
}

/** The help beside a page, as the panel finds it. */
export interface Beside {
  readonly element: OurElement;
  readonly eyes: Eyes;
  readonly keeper: Keeper;
  /** Where the page is now. */
  readonly address: () => URL;
  readonly canOpenSide: boolean;
  /** Rehearsing: nothing is kept for anybody. */
  readonly practice: boolean;
  /** Called with every change that the eyes tell of, while the panel is open. */
  onChange: (() => void) | null;
  /** The panel opened or closed: the button makes room, or comes back with the focus. */
  panelIsOpen(open: boolean): void;
}

interface Place {
  doc: Document;
  eyes: Eyes;
  keeper: Keeper;
  address: () => URL;
  practice?: boolean;
}

interface Help extends Beside {
  canOpenSide: boolean;
  trigger: Trigger;
  panel: Panel | null;
}

/** How often to make sure that the extension is still there (ms). */
const pulse = 5_000;

/** Offers help where the eyes see something to help with; elsewhere the page is left alone. */
export function standBeside({ doc, eyes, keeper, address, practice = false }: Place): void {
  const { signal } = eyes;
  let help: Help | null = null;
  let isOpen = false;
  let isAway = false;

  const leave = () => {
    help?.panel?.remove();
    help?.trigger.remove();
    help?.element.remove();
    help = null;
    isOpen = false;
  };

  async function look(): Promise<void> {
    const { recognition } = eyes;
    // At once: later it would find the panel's own look under way, and have it begin anew.
    help?.onChange?.();
    // An open panel stays: the person may be walking from page to page with it.
    if (!hasHelp(eyes) && !isOpen) return leave();
    if (isAway) return;
    const spoken = await keeper.spoken();
    if (signal.aborted || isAway || eyes.recognition !== recognition) return;
    appear(spoken, recognition);
  }

  function appear({ lang, words }: Spoken, { page, status }: Recognition): Help {
    help ??= create();
    const t = (key: TriggerKey) => words[key] ?? key;
    const isForStatus = status !== null || (page !== null && isAboutInsuranceCard(page));
    const open = t(isForStatus ? 'trigger.status' : 'trigger.help');
    help.trigger.say({ open, away: t('trigger.away'), name: t('trigger.name') }, lang);
    return help;
  }

  function create(): Help {
    const element = addOurElement(doc, css);
    const trigger = addTrigger(element, { onNear: bring, onOpen: open, onAway: away }, signal);
    if (eyes.besideThePage) trigger.show(false);
    const panelIsOpen = (now: boolean) => {
      isOpen = now;
      trigger.show(!now && !eyes.besideThePage);
      if (!now && !hasHelp(eyes)) leave();
      else if (!now && !eyes.besideThePage) trigger.focus();
    };
    const both = { panel: null, onChange: null, canOpenSide: false };
    return { element, trigger, eyes, keeper, address, practice, panelIsOpen, ...both };
  }

  /** The panel's script, while it is on its way. */
  let coming: Promise<unknown> | null = null;
  /** Called when somebody is about to press the button: the script takes its time. */
  const bring = () => {
    if (shared.mountPanel) return;
    // With the panel comes the reading of the status, which is what most people open it for.
    coming ??= keeper.bringPanel().then(() => waitFor(shared.statusRead));
    // What could not come is asked for anew by whoever presses the button next.
    const end = () => {
      coming = null;
    };
    void coming.then(end, end);
  };

  async function bringAndOpen(): Promise<void> {
    bring();
    const [whose, manner, begun, insurers] = await Promise.all([
      keeper.whose(),
      keeper.manner(),
      keeper.progress(),
      keeper.insurers().catch(() => []),
      coming,
    ]);
    if (!registered(whose.lang, 'panel')) await keeper.bringWords(whose.lang);
    if (signal.aborted || !shared.mountPanel) return;
    const shown = help ?? appear(await keeper.spoken(), eyes.recognition);
    if (isOpen) return;
    shown.canOpenSide = manner.canOpenSide;
    shown.trigger.prefer(cornerFor(manner));
    shown.panel ??= shared.mountPanel(shown);
    await shown.panel.open({ whose, manner, begun, insurers });
  }
  const open = () => {
    isAway = false;
    void bringAndOpen().catch(leave);
  };

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
  shared.standing = {
    open,
    makeRoom() {
      if (eyes.besideThePage && isOpen) help?.panel?.close();
      help?.trigger.show(!isOpen && !eyes.besideThePage);
    },
  };
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    leave();
    shared.standing = undefined;
  });
  see();
}

/** The button comes back on the side where the panel was put. */
function cornerFor({ wide }: Manner): Corner | null {
  return wide && `bottom-${wide}`;
}
