import type { StepGuide } from './guide';
import { logIn, logOut, openInsuranceCard, pdf, qualification } from './places';

export const savePdf: StepGuide = {
  id: 'save-pdf',
  title: 'guide.save-pdf.title',
  kind: 'steps',
  dated: true,
  steps: [
    {
      id: 'ask',
      say: 'guide.save-pdf.ask',
      note: 'guide.save-pdf.ask.note',
      cites: ['K p10', 'S-10', 'G-05', 'T-3-1', 'T-4-3'],
    },
    {
      id: 'log-in',
      say: 'guide.save-pdf.log-in',
      note: 'guide.save-pdf.log-in.note',
      page: 'login',
      place: logIn,
      cites: ['K-Q3 p6', 'S-10'],
    },
    {
      id: 'open-page',
      say: 'guide.save-pdf.open-page',
      page: 'portal-home',
      place: openInsuranceCard,
      cites: ['P-nanyo', 'P-jfe', 'P-toyota'],
    },
    {
      id: 'open-info',
      say: 'guide.save-pdf.open-info',
      note: 'guide.save-pdf.open-info.note',
      page: 'health-insurance-card',
      place: qualification,
      cites: ['K p10', 'T-4-13', 'G-05'],
    },
    {
      id: 'save',
      say: 'guide.save-pdf.save',
      note: 'guide.save-pdf.save.note',
      page: 'insurance-details',
      place: pdf,
      cites: ['G-02', 'G-06', 'S-4', 'P-toin'],
    },
    {
      id: 'show',
      say: 'guide.save-pdf.show',
      note: 'guide.save-pdf.show.note',
      cites: ['K p10', 'S-10', 'G-05', 'P-toin', 'S-4'],
    },
    {
      id: 'elderly',
      say: 'guide.save-pdf.elderly',
      note: 'guide.save-pdf.elderly.note',
      cites: ['K p20', 'S-32', 'T-4-7'],
    },
    { id: 'log-out', say: 'guide.save-pdf.log-out', place: logOut, cites: ['K-Q3 p6'] },
  ],
};
