import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ShopInfo } from '../../../contracts'
import { SHARE_TERMS_IN_FORCE, type ShareTermsInForce } from './share-terms-in-force'
import { communes, points, ratesNow, reachNow } from '../../delivery/read/rows'
import { publishableKey } from '../../../medusa/read/publishable-key'
import { categories } from '../../../medusa/read/products'
import { announcedInShop } from './announced'
import { federation, sellingEntity } from './rows'
import { prepared } from '../../../kernel/prepared'
import { methodsOffered } from '../../../gateways/offered'
import { type Method, termsOf } from '../../../gateways/terms'

const SQL = `select
  (select json_build_object('handle', handle, 'name', name, 'isInFormation', is_in_formation,
    'communeCode', commune_code) from ${federation} f) as federation,
  (select row_to_json(s) from ${sellingEntity} s) as seller,
  (select s.bank from ${sellingEntity} s) as bank,
  ${publishableKey} as key,
  (select coalesce(json_agg(json_build_object('handle', handle, 'name', name, 'rank', rank, 'photo', photo) order by rank, name), '[]')
    from ${categories} c where is_active) as categories,
  (select coalesce(json_agg(json_build_object('id', p.id, 'kind', p.kind, 'name', p.name,
      'organization', p.organization_handle, 'address', p.address, 'communeCode', p.commune_code,
      'commune', c.name, 'hours', p.hours, 'instructions', p.instructions, 'dates', p.dates) order by p.name), '[]')
    from ${points} p left join ${communes} c on c.code = p.commune_code) as points,
  (select json_agg(json_build_object('code', c.code, 'name', c.name, 'province', c.province, 'region', c.region,
      'regionCode', c.region_code, 'isBranchOnly', coalesce(w.is_branch_only, false)) order by c.name)
    from ${communes} c left join ${reachNow} w on w.code = c.code) as communes,
  (select coalesce(json_agg(json_build_object('regions', z.regions, 'lines', z.lines) order by z.zone), '[]') from (
    select r.zone, json_agg(json_build_object('carrier', r.carrier, 'mode', r.mode, 'maxWeightGrams', r.max_weight_grams,
        'priceClp', r.price_clp, 'daysMin', r.days_min, 'daysMax', r.days_max)) as lines,
      (select json_agg(distinct c.region) from ${communes} c join ${reachNow} w on w.code = c.code
        where w.zone = r.zone) as regions
    from ${ratesNow} r group by r.zone) z
    where z.regions is not null) as carriers,
  ${announcedInShop} as announcements,
  ${SHARE_TERMS_IN_FORCE} as terms`

type Row = {
  federation: Omit<ShopInfo['federation'], 'territory'> | null
  seller: Record<string, string> | null
  bank: Record<string, unknown> | null
  key: string | null
  terms: ShareTermsInForce | null
} & Pick<ShopInfo, 'categories' | 'points' | 'communes' | 'carriers' | 'announcements'>

/** What the shop knows of its federation, or null before a federation was founded. */
export async function readShopInfo(
  knex: Knex,
  has: { isDemo: boolean; keys: readonly Method[] },
): Promise<ShopInfo | null> {
  const { rows } = await prepared<Row>(knex, SQL, [])
  const row = rows[0]
  if (!row?.federation || !row.seller || !row.terms || !row.key) return null
  const { seller, terms } = row
  const [group, association, federation, fund] = terms.basisPoints
  const word = (name: string) => seller[name] ?? ''
  return {
    federation: { ...row.federation, territory: word('territory') },
    sellingEntity: {
      rut: word('rut'),
      legalName: word('legal_name'),
      businessLine: word('business_line'),
      address: word('address'),
      commune: word('commune'),
      legalRepresentative: word('legal_representative'),
      email: word('email'),
      phone: word('phone'),
    },
    publishableKey: row.key,
    categories: row.categories,
    points: row.points,
    communes: row.communes,
    carriers: row.carriers,
    announcements: row.announcements,
    shares: {
      basisPoints: { group, association, federation, fund },
      assemblyDate: terms.assemblyDate,
      minutes: terms.minutes,
    },
    payments: methodsOffered({ keys: has.keys, bank: row.bank }).map((id) => {
      const { name, explanation, nextStep: kind } = termsOf(id)
      return { id, name, explanation, kind }
    }),
    isDemo: has.isDemo,
  }
}
