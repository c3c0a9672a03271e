import type { ComponentType } from 'react';
import type { Screen as ScreenId } from '../situations';
import { useStage } from '../stage';
import { Atm, AtmDone, AtmPin } from './atm';
import { ClinicEnd, HandOver, Reception } from './clinic';
import { Desk, DeskDone, Police } from './desk';
import { CardPage } from './insurance-card';
import { InsurerPage } from './insurer';
import { CheckStatus } from './legacy';
import { Login, LoginCode, LoginFailed, LoginPin, LoginReader, Top } from './login';
import { MyNumberCard } from './my-number-card';
import { Phone } from './phone';
import { Home, LoggedOut, Messages } from './portal';
import { Consent, Face, Finished, Method, Notice, PutCard, ReaderPin } from './reader';
import { Applied, Apply } from './register';
import { SavedPdf } from './saved-pdf';

const components: Record<ScreenId, ComponentType> = {
  top: Top,
  login: Login,
  'login-code': LoginCode,
  'login-reader': LoginReader,
  pin: LoginPin,
  'login-failed': LoginFailed,
  home: Home,
  card: CardPage,
  pdf: SavedPdf,
  apply: Apply,
  applied: Applied,
  'my-number-card': MyNumberCard,
  messages: Messages,
  legacy: CheckStatus,
  'logged-out': LoggedOut,
  clinic: Reception,
  'reader-card': PutCard,
  'reader-notice': Notice,
  'reader-method': Method,
  'reader-face': Face,
  'reader-pin': ReaderPin,
  'reader-consent': Consent,
  'reader-done': Finished,
  'clinic-end': ClinicEnd,
  'hand-over': HandOver,
  atm: Atm,
  'atm-pin': AtmPin,
  'atm-done': AtmDone,
  desk: Desk,
  'desk-done': DeskDone,
  phone: Phone,
  police: Police,
  insurer: InsurerPage,
};

/** The screen in front. Its own labels are Japanese, whatever the language around it. */
export function Screen() {
  const Shown = components[useStage().view.screen];
  return <Shown />;
}
