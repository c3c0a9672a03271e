import mainButtonCss from '@/assets/styles/main-button.css?inline';
import rubyCss from '@/assets/styles/ruby.css?inline';
import sharedWhoseCss from '@/assets/styles/whose.css?inline';
import guideCss from './guide.css?inline';
import panelCss from './panel.css?inline';
import statusCss from './status.css?inline';
import termsCss from './terms.css?inline';
import toolsCss from './tools.css?inline';
import whoseCss from './whose.css?inline';

/** The looks of the panel, wherever it stands: for a shadow root. */
export const panelStyles = [
  panelCss,
  mainButtonCss,
  statusCss,
  guideCss,
  termsCss,
  toolsCss,
  sharedWhoseCss,
  whoseCss,
  rubyCss,
].join('');
