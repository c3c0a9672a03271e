import { cardAddress, legacyAddress } from './reading';

/** What `explain` should find on a saved page. Left out: null, or nothing to look for. */
export interface Fixture {
  file: string;
  /** The address where a browser would meet it. */
  at: string;
  site: 'mynaportal' | 'insurer' | 'government' | 'other';
  insurer?: string;
  page?: string;
  status?: string;
  guide?: string;
  /** Among others. */
  topics?: string[];
  terms?: string[];
  /** Former menu paths it describes; exactly these. */
  oldPaths?: string[];
}

const portal = (file: string, at: string, rest: Partial<Fixture> = {}): Fixture => ({
  file,
  at: at.startsWith('https:') ? at : `https://myna.go.jp${at}`,
  site: 'mynaportal',
  ...rest,
});
const government = (file: string, at: string, rest: Partial<Fixture> = {}): Fixture => ({
  file,
  at,
  site: 'government',
  ...rest,
});
const insurer = (file: string, at: string, rest: Partial<Fixture> = {}): Fixture => ({
  file,
  at,
  site: 'insurer',
  ...rest,
});
const other = (file: string, at: string, rest: Partial<Fixture> = {}): Fixture => ({
  file,
  at,
  site: 'other',
  ...rest,
});

const card = { page: 'health-insurance-card' };
const registered = { status: 'registered', guide: 'check-linked-info' };
const notRegistered = { status: 'not-registered', guide: 'register' };
const kyoukai = 'https://www.kyoukaikenpo.or.jp';
const mhlw = 'https://www.mhlw.go.jp/stf/newpage_';

const onPortal: Fixture[] = [
  portal('card-registered.html', cardAddress, {
    ...card,
    ...registered,
    terms: ['symbolNumber', 'insurerNumber'],
  }),
  portal('card-not-registered.html', cardAddress, { ...card, ...notRegistered }),
  portal('card-contradictory.html', cardAddress, {
    ...card,
    status: 'contradictory',
    guide: 'find-status',
  }),
  portal('card-bottom-buttons.html', cardAddress, { ...card, ...registered }),
  portal('card-clobbered.html', cardAddress, { ...card, ...registered }),
  portal('card-restless.html', cardAddress, { ...card, ...registered }),
  portal('legacy-registered.html', legacyAddress, { page: 'registration-status', ...registered }),
  portal('legacy-no-data.html', legacyAddress, {
    page: 'registration-status',
    status: 'no-insurance-data',
  }),
  portal('legacy-moved.html', 'https://web.hir.myna.go.jp/Accept/status2', {
    page: 'registration-status',
    ...registered,
  }),
  portal('portal-spa.html', '/certificates'),
  portal('medicines.html', '/medicines', { page: 'health-records' }),
  portal('portal-home-guest.html', '/', {
    page: 'portal-home',
    status: 'signed-out',
    guide: 'find-status',
  }),
  portal('portal-home-member.html', '/', {
    page: 'portal-home',
    guide: 'find-status',
    terms: ['oldCard', 'myNumberCard'],
  }),
  portal('portal-home-moved.html', '/start/2027', { page: 'portal-home', guide: 'find-status' }),
  portal('portal-login.html', '/SCK0101_03_001/SCK0101_03_001_InitDiscsys.form', {
    page: 'login',
    guide: 'find-status',
    terms: ['ecertUser', 'pin'],
  }),
  portal('portal-login-moved.html', '/auth/select', { page: 'login', guide: 'find-status' }),
  portal('portal-card-moved.html', '/wallet/insurance', {
    ...card,
    ...registered,
    topics: ['oldCard'],
  }),
  portal('portal-card-parts.html', '/certificates/health-insurance-card', {
    ...card,
    guide: 'find-status',
  }),
  portal('portal-card-bank-account.html', cardAddress, { ...card, ...notRegistered }),
  portal('portal-insurance-details.html', '/health/qualification', {
    page: 'insurance-details',
    guide: 'save-pdf',
    topics: ['portalScreen'],
  }),
  portal('portal-my-number-card.html', '/certificates/my-number-card', {
    page: 'my-number-card',
    guide: 'renew-ecert',
    terms: ['ecertUser', 'myNumberCard'],
  }),
  portal('portal-my-number-card-moved.html', '/wallet/card', {
    page: 'my-number-card',
    guide: 'renew-ecert',
  }),
  portal('portal-medical-expenses.html', '/medical-expenses', { page: 'health-records' }),
  portal('portal-lab-results-moved.html', '/health/labs', { page: 'health-records' }),
  portal('portal-messages.html', '/messages/12', { page: 'messages' }),
  portal('portal-search.html', '/search?q=x', { page: 'search' }),
  portal('portal-help.html', '/help', { page: 'help' }),
  portal('portal-maintenance.html', '/html/info/index.html', { page: 'maintenance' }),
  portal('portal-moving.html', '/SCK2501_01_001/SCK2501_01_001_Init.form', { page: 'moving' }),
  portal('portal-contact.html', '/SCK0701_01_001/SCK0701_01_001_Reload.form', { page: 'contact' }),
  portal('portal-subsidy.html', '/certificates/medical-subsidy', { page: 'medical-subsidy' }),
  portal('portal-drivers-license.html', '/svc/drivers-license', { page: 'other-records' }),
  portal('portal-old-screen.html', '/SCK0303_01_001/SCK0303_01_001_Init.form'),
  portal('portal-ambiguous.html', '/wallet/both'),
  portal('portal-form-only.html', cardAddress, { ...card, guide: 'find-status' }),
  portal('portal-frameset.html', '/frames'),
  portal('portal-empty.html', cardAddress, { ...card, guide: 'find-status' }),
  portal('portal-english.html', '/en'),
];

const onItsOtherHosts: Fixture[] = [
  portal('faq-registration.html', 'https://faq.myna.go.jp/faq/show/3500?site_domain=default', {
    page: 'faq-registration',
    guide: 'find-status',
    topics: ['registration'],
  }),
  portal('faq-registration-print.html', 'https://faq.myna.go.jp/print/faq/3500', {
    page: 'faq-registration',
    guide: 'find-status',
  }),
  portal('faq-login.html', 'https://faq.myna.go.jp/faq/show/2404?category_id=9', {
    page: 'faq-login',
    terms: ['ecertUser', 'pin'],
  }),
  portal('faq-pins.html', 'https://faq.myna.go.jp/faq/show/3494', { page: 'faq-pins' }),
  portal('faq-user-registration.html', 'https://faq.myna.go.jp/faq/show/2685', {
    page: 'faq-user-registration',
  }),
  portal('faq-family.html', 'https://faq.myna.go.jp/faq/show/7116', { page: 'faq-family' }),
  portal('faq-other.html', 'https://faq.myna.go.jp/faq/show/9999', { page: 'faq' }),
  portal('faq-api.html', 'https://faq.myna.go.jp/faq/show/9998?site_domain=api'),
  portal('manual.html', 'https://img.myna.go.jp/manual/04-02/0209.html', { page: 'manual' }),
  portal('portal-guide.html', 'https://services.digital.go.jp/mynaportal/help/', {
    page: 'portal-guide',
  }),
  portal('portal-login-guide.html', 'https://services.digital.go.jp/mynaportal/login/', {
    page: 'portal-login-guide',
    terms: ['portal'],
  }),
  portal('mynaapp.html', 'https://services.digital.go.jp/mynaapp/', { page: 'mynaapp' }),
  portal('mynaapp-setup.html', 'https://services.digital.go.jp/mynaapp/register/', {
    page: 'mynaapp-setup',
  }),
  portal('mynaapp-faq.html', 'https://support.mynaapp.digital.go.jp/hc/ja', {
    page: 'mynaapp-faq',
  }),
  portal('card-on-phone.html', 'https://services.digital.go.jp/mynumbercard-iphone/', {
    page: 'card-on-phone',
  }),
  portal('applications.html', 'https://app.oss.myna.go.jp/Application/resources/faq/index.html', {
    page: 'applications',
  }),
];

const ofTheGovernment: Fixture[] = [
  government('mhlw-certificate.html', `${mhlw}45470.html`, {
    page: 'mhlw-certificate',
    topics: ['certificate'],
    terms: ['mynaCard', 'registration'],
  }),
  government('mhlw-reception.html', `${mhlw}50657.html`, {
    page: 'mhlw-reception',
    guide: 'at-clinic',
    terms: ['certificate', 'notice', 'mynaCard'],
  }),
  government('mhlw-questions.html', `${mhlw}08283.html`, {
    page: 'mhlw-questions',
    terms: ['reader'],
  }),
  government('mhlw-hub.html', `${mhlw}08277.html`, {
    page: 'mhlw-card-as-insurance-card',
    guide: 'register',
    topics: ['registration'],
  }),
  government('mhlw-merits.html', `${mhlw}22682.html`, { page: 'mhlw-merits' }),
  government('mhlw-safety.html', `${mhlw}33112.html`, { page: 'mhlw-safety' }),
  government('mhlw-unrelated.html', `${mhlw}99999.html`),
  government(
    'digital-agency-faq.html',
    'https://www.digital.go.jp/policies/mynumber/faq-insurance-card',
    { page: 'digital-agency-faq', terms: ['registration'] },
  ),
  government(
    'digital-agency-phone.html',
    'https://www.digital.go.jp/policies/mynumber/smartphone-card',
    { page: 'digital-agency-smartphone' },
  ),
  government('card-renewal.html', 'https://www.kojinbango-card.go.jp/card/renewal/', {
    page: 'card-renewal',
    guide: 'renew-ecert',
    topics: ['ecert'],
  }),
  government('card-lost.html', 'https://www.kojinbango-card.go.jp/faq_lost_found1/', {
    page: 'card-lost',
    guide: 'lost-card',
  }),
  government('jpki.html', 'https://www2.jpki.go.jp/faq/digital_id.html', {
    page: 'jpki',
    topics: ['ecert'],
  }),
];

const ofInsurers: Fixture[] = [
  insurer('kyoukai-certificate.html', `${kyoukai}/benefit/qualification/001/`, {
    insurer: 'kyoukai',
    page: 'insurer-certificate',
    topics: ['certificate'],
    terms: ['notice'],
  }),
  insurer('kyoukai-form.html', `${kyoukai}/g2/cat240/r112`, {
    insurer: 'kyoukai',
    page: 'insurer-certificate',
  }),
  insurer('kyoukai-branch.html', `${kyoukai}/shibu/gifu/cat130/`, { insurer: 'kyoukai' }),
  insurer('kyoukai-card-use.html', `${kyoukai}/about/mynumber/`, {
    insurer: 'kyoukai',
    page: 'insurer-card-use',
    topics: ['mynaCard'],
  }),
  insurer('kyoukai-english.html', `${kyoukai}/english/`, { insurer: 'kyoukai' }),
  insurer('shuppan-old-card.html', 'https://www.phia.or.jp/benefits/13744', {
    insurer: 'shuppan',
    page: 'insurer-old-card',
    terms: ['certificate', 'notice', 'symbolNumber'],
  }),
  insurer('shuppan-both.html', 'https://www.phia.or.jp/faq/1', {
    insurer: 'shuppan',
    page: 'insurer-both-papers',
    topics: ['notice', 'certificate'],
  }),
  insurer('folder-faq.html', 'https://www.kenpo.gr.jp/mihonkenpo/qa/mynumber.htm', {
    page: 'insurer-both-papers',
    oldPaths: ['other-information'],
  }),
  insurer('asp-news.html', 'https://www.mihon-kenpo.or.jp/asp/news/news.asp?articleid=1&page=1', {
    page: 'insurer-notice',
  }),
  insurer('member-outline.html', 'https://www.mihonkenpo.jp/member/outline/certificate.html', {
    page: 'insurer-certificate',
    terms: ['elderlyCard'],
  }),
  insurer('member-lost.html', 'https://www.mihonkenpo.or.jp/member/application/lost.html', {
    page: 'insurer-life-event',
  }),
  insurer(
    'procedures.html',
    'https://mihon-kenpo.or.jp/application_categories/tetsuzuki_taishoku',
    { page: 'insurer-life-event', terms: ['certificate', 'notice'] },
  ),
  insurer('mutual-aid-proof.html', 'https://www.mihon-kyosai.jp/shikumi/kumiaiinsho.html', {
    page: 'insurer-both-papers',
    topics: ['notice', 'certificate'],
  }),
  insurer('trade-notice.html', 'https://www.mihonkokuho.or.jp/notice.html', {
    page: 'insurer-notice',
    topics: ['notice'],
  }),
  insurer('late-elderly.html', 'https://kouiki.example.jp/news/1', {
    page: 'insurer-certificate',
    topics: ['certificate'],
  }),
  insurer('toyobo-by-name.html', 'https://kenpo.example.jp/faq.html', {
    insurer: 'toyobo',
    page: 'insurer-notice',
    oldPaths: ['my-information', 'featured'],
  }),
  insurer('elderly-card.html', 'https://www.mihon-kenpo.jp/seventy.html', {
    page: 'insurer-elderly-card',
    topics: ['elderlyCard'],
  }),
  insurer('cloud-site.html', 'https://sites.google.com/example.ac.jp/mihon-kenpo/procedure/card', {
    page: 'insurer-registration',
    topics: ['mynaCard'],
    terms: ['cancellation', 'certificate'],
  }),
  insurer('insurer-faq.html', 'https://www.mihonyakugyo-kenpo.jp/faq/', {
    page: 'insurer-faq',
    terms: ['certificate', 'registration'],
  }),
  insurer('insurer-check-up.html', 'https://www.mihonyakugyo-kenpo.jp/dock/', {
    terms: ['certificate'],
  }),
  insurer('own-domain-society.html', 'https://mihon-foods.example.jp/kenpo/notice', {
    page: 'insurer-notice',
  }),
];

const elsewhere: Fixture[] = [
  other('municipal.html', 'https://www.city.mihon.lg.jp/kokuho/1.html', {
    page: 'insurer-both-papers',
  }),
  other('municipal-http.html', 'http://www.city.mihon.yamagata.jp/kokuho/1', {
    page: 'insurer-registration',
    oldPaths: ['application-status'],
  }),
  other('mutual-aid-http.html', 'http://mihon-kyosai.jp/shikumi/inshou.html', {
    page: 'insurer-both-papers',
  }),
  other('bank-account.html', 'https://bank.example.jp/account'),
  other('blog-status.html', 'https://blog.example.jp/status', { topics: ['mynaCard'] }),
  other('blog-category.html', 'https://blog.example.jp/category/kyoukai'),
  other('blog-comparison.html', 'https://note.example.jp/1', { topics: ['certificate'] }),
  other('news.html', 'https://news.example.jp/1', { topics: ['certificate'] }),
  other(
    'look-alike-card.html',
    'https://myna.go.jp.example.com/certificates/health-insurance-card',
  ),
  other('look-alike-login.html', 'https://myna-go-jp.example.com/'),
  other('search-results.html', 'https://search.example.com/?q=%E7%99%BB%E9%8C%B2%E6%B8%88'),
  other('clinic.html', 'https://clinic.example.jp/', { topics: ['notice'] }),
  other('workplace.html', 'https://intra.example.co.jp/hr', { terms: ['certificate'] }),
  other('page-of-nothing.html', 'https://example.com/'),
];

/** An insurer's name and another's on one page: somebody is wrong, so nobody is named. */
const twoInsurers = insurer('two-insurers.html', 'https://kenpo.example.com/certificate', {
  page: 'insurer-certificate',
});

export const fixtures: readonly Fixture[] = [
  ...onPortal,
  ...onItsOtherHosts,
  ...ofTheGovernment,
  ...ofInsurers,
  ...elsewhere,
  twoInsurers,
];

/** Needs sizes and places, which only a browser knows: see test/e2e. */
export const onlyInBrowsers = ['card-hidden-status.html'];
