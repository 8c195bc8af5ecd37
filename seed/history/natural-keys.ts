/**
 * What the history names of the demonstration's own things, and what each is called in any store that has them. Answers
 * `key` and `id`.
 */
const VARIANT = `coalesce(v.title, '')`

export const NATURAL_KEYS: Record<string, string> = {
  organization: 'select handle as key, id from organization',
  member: `select o.handle || '/' || m.name as key, m.id from member m join membership s on s.member_id = m.id
    join organization o on o.id = s.organization_id`,
  mandate: `select o.handle || '/' || d.office as key, d.id from mandate d join organization o on o.id = d.organization_id
    where d.ended_at is null`,
  product: 'select handle as key, id from product where deleted_at is null',
  variant: `select p.handle || '/' || ${VARIANT} as key, v.id from product_variant v join product p on p.id = v.product_id
    where v.deleted_at is null`,
  item: `select p.handle || '/' || ${VARIANT} as key, i.inventory_item_id as id from product_variant_inventory_item i
    join product_variant v on v.id = i.variant_id join product p on p.id = v.product_id where i.deleted_at is null`,
  photo: `select p.handle || '/' || f.nth as key, f.photo->>'key' as id
    from product p, jsonb_array_elements(p.metadata->'photos') with ordinality f(photo, nth)`,
  location: 'select name as key, id from stock_location where deleted_at is null',
  option: `select z.name || '/' || (so.data->>'id') as key, so.id from shipping_option so
    join service_zone z on z.id = so.service_zone_id where so.deleted_at is null`,
  profile: 'select name as key, id from shipping_profile where deleted_at is null',
  point: 'select coalesce(handle, name) as key, id from point',
  channel: 'select name as key, id from sales_channel where deleted_at is null',
  region: 'select name as key, id from region where deleted_at is null',
  terms: 'select minutes as key, id from share_terms where deleted_at is null',
  entity: 'select rut as key, id from selling_entity where deleted_at is null',
  tax: 'select coalesce(code, name) as key, id from tax_rate where deleted_at is null',
  user: 'select email as key, id from "user" where deleted_at is null',
}

type Query = (sql: string) => Promise<{ key: string; id: string }[]>

/** `{{organization:telar-mar-adentro}}` for each of them, with the id that it has in that store. */
export async function readNaturalKeys(query: Query): Promise<Map<string, string>> {
  const keys = new Map<string, string>()
  for (const [kind, sql] of Object.entries(NATURAL_KEYS))
    for (const { key, id } of await query(sql)) keys.set(`{{${kind}:${key}}}`, id)
  return keys
}

export const NAMED = /\{\{[a-z]+:[^{}]+\}\}/g
