import { communes } from '../../delivery/read/rows'
import { everyOrganization } from '../../federation/read/rows'

/** SQL: what each group prepares of an order, as its buyer sees it; null when there is none. @param orderId SQL expression */
export const boughtConsignments = (orderId: string) => `(select json_agg(json_build_object(
      'id', c.id, 'group', json_build_object('handle', g.handle, 'name', g.name, 'commune', co.name, 'province', co.province),
      'state', c.state,
      'steps', (select json_agg(json_build_object('state', st.state, 'at', st.at) order by st.at) from consignment_step st
        where st.consignment_id = c.id and st.deleted_at is null),
      'delivery', json_build_object('mode', c.delivery_mode, 'label', c.delivery_label, 'detail', c.delivery_detail,
        'priceClp', c.delivery_clp, 'arrives', case when c.arrives_from is not null then json_build_array(c.arrives_from, c.arrives_to) end),
      'tracking', case when c.tracking_code is not null
        then json_build_object('carrier', coalesce(c.carrier, ''), 'code', c.tracking_code) end,
      'lines', (select json_agg(json_build_object('variantId', l.variant_id, 'title', l.title, 'variantTitle', l.variant_title,
          'productHandle', l.product_handle, 'isExperience', l.is_experience, 'quantity', l.quantity, 'unitPriceClp', l.unit_price_clp,
          'quantityShort', l.quantity - coalesce(l.quantity_confirmed, l.quantity),
          'quantityKept', coalesce(l.quantity_confirmed, l.quantity) - l.quantity_refunded, 'shortageReason', l.shortage_reason,
          'amountClp', l.amount_clp, 'photo', l.photo) order by l.id) from consignment_line l
        where l.consignment_id = c.id and l.deleted_at is null),
      'amountClp', c.items_clp) order by g.name)
    from consignment c join ${everyOrganization} g on g.id = c.organization_id
      left join ${communes} co on co.code = g.commune_code
    where c.order_id = ${orderId} and c.deleted_at is null)`
