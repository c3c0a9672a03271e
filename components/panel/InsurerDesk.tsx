import { joins } from '@/lib/words/joins';
import type { InsurerWaits } from '@/lib/words/waits';
import { PhoneNumber } from './PhoneNumber';
import { Name, Say, usePanelWords } from './words';

/** The insurer's own telephone, as its documents print it. Names stay in Japanese. */
export function InsurerDesk({ insurer }: { insurer: InsurerWaits }) {
  const { lang, t } = usePanelWords();
  return insurer.contacts.map(({ name, phone, hours, charge }) => (
    <div className="hotline" key={name}>
      <p>
        <Name>{name}</Name>
        {charge && <Say>{joins(lang).brackets(t(`call.charge.${charge}`))}</Say>}
      </p>
      {phone ? <PhoneNumber phone={phone} /> : <p>{t('call.insurer.workplace')}</p>}
      {hours && (
        <p>
          <Name>{hours}</Name>
        </p>
      )}
    </div>
  ));
}
