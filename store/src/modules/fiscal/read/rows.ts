/** SQL: documents of an order that are in force, as its buyer sees them, the first first. @param orderId SQL expression */
export const documentsOfOrder = (
  orderId: string,
) => `(select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind,
    'folio', d.folio, 'issuedOn', d.issued_on, 'totalClp', d.gross_clp,
    'files', (select coalesce(json_agg(f.format order by f.format), '[]') from tax_file f where f.document_id = d.id))
    order by d.created_at), '[]') from tax_document d where d.order_id = ${orderId} and d.annulled_at is null)`
