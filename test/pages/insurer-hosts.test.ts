import { describe, expect, it } from 'vitest';
import { isInsurersHost, isMunicipal } from '@/lib/pages/insurers/hosts';
import { siteOf } from '@/lib/pages/sites';

const insurers = [
  'https://www.kyoukaikenpo.or.jp/g2/cat240/r112',
  'https://www.kyoukaikenpo.or.jp/benefit/high_cost_medical_expenses/002/',
  'https://www.phia.or.jp/benefits/13744',
  'https://www.kenpo.gr.jp/SCSK-kenpo/contents/05qa/04myna_shikaku_syo.html',
  'https://www.kenpo.gr.jp/khi/contents/qa/hokensho.html',
  'https://www.kenpo.gr.jp/jfekenpo',
  'https://www.kenpo-sbs-np.or.jp/asp/news/news.asp?articleid=159062&page=1',
  'https://www.ibmjapankenpo.jp/asp/faq/faq.asp?articleid=16619&categoryid=3',
  'https://www.sokokenpo.or.jp/member/info/myna02.html',
  'https://hugp-kenpo.jp/member/outline/certificate.html',
  'https://www.jrc-kenpo.com/member/application/lost.html',
  'https://cosmo-oil-kenpo.or.jp/application_categories/maina_hokensho',
  'https://tv-asahi-kenpo.or.jp/shikumi/hokenshou.html',
  'https://www.nagano-kyosai.jp/shikumi/kumiaiinsho.html',
  'https://kagawa-kyosai.or.jp/shikumi/kumiaiinsyo.html',
  'https://www.kensetsukokuho.or.jp/',
  'https://www.tjk.gr.jp/',
  'https://www.its-kenpo.or.jp/hoken/jimu/haishi/shutoku_idou.html',
  'https://iba-kyo.com/aramashi/kumiaiinsyou.html',
  'https://sites.google.com/g.chuo-u.ac.jp/chuo-u-kenpo/procedure/card/mynumber_torokukaijo',
  'https://kenpo.jp.fujitsu.com/health_insurance/certificate/1.html',
  'https://www.toyotakenpo.jp/health_insurance/hokensyojouhou_kakunin',
  'https://g-kenpo.or.jp/faq/faq-9931',
];

describe('hosts of insurers', () => {
  it.each(insurers)('%s', (address) => {
    expect(isInsurersHost(new URL(address))).toBe(true);
    expect(siteOf(new URL(address), new Map())).toEqual({ site: 'insurer', insurer: null });
    const plainHttp = new URL(address.replace('https:', 'http:'));
    expect(siteOf(plainHttp, new Map()).site).toBe('other');
  });

  it.each([
    'https://www.kyoukaikenpo.or.jp.example.com/',
    'https://kenpo.or.jp.example.com/',
    'https://kenpo.example.com/',
    'https://kenpo.jp.example.com/',
    'https://www.kenpo.gr.jp/',
    'https://kenpo.gr.jp.example.com/khi/',
    'https://sites.google.com/view/kenpo-fan/',
    'https://sites.google.com/',
    'https://example.com/asp/news/news.asp?articleid=1&page=1',
    'https://example.com/shikumi/hokenshou.html',
    'https://kyosai.example.jp/',
    'https://myna.go.jp/',
    'https://www.mhlw.go.jp/',
  ])('%s is none', (address) => {
    expect(isInsurersHost(new URL(address))).toBe(false);
  });
});

describe('hosts of towns', () => {
  it.each([
    'http://www.city.nanyo.yamagata.jp/kokunenkokuho/5806',
    'https://www.city.minato.tokyo.jp/shikakuhoken/20210917.html',
    'https://www.town.toin.lg.jp/soshiki/1010/2/1/4975.html',
    'https://www.vill.tokai.ibaraki.jp/kurashi_tetsuzuki/9735.html',
  ])('%s', (address) => {
    expect(isMunicipal(new URL(address))).toBe(true);
    expect(isInsurersHost(new URL(address))).toBe(false);
  });

  it.each(['https://city.example.com/', 'https://lg.jp.example.com/', 'https://mycity.jp/'])(
    '%s is none',
    (address) => {
      expect(isMunicipal(new URL(address))).toBe(false);
    },
  );
});
