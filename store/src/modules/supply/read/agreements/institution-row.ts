import type { BuyerFacts, Institution } from '../../../../contracts'

export type InstitutionRow = {
  rut: string
  name: string
  activity: string
  address: string
  commune: string
  contact_name: string
  contact_email: string
  contact_phone: string
}

export const institutionOf = (row: InstitutionRow): Institution => ({
  ...{ rut: row.rut, name: row.name, activity: row.activity, address: row.address, commune: row.commune },
  ...{ contactName: row.contact_name, contactEmail: row.contact_email, contactPhone: row.contact_phone },
})

export const institutionColumns = (facts: Institution): InstitutionRow => ({
  ...{
    rut: facts.rut,
    name: facts.name,
    activity: facts.activity,
    address: facts.address,
    commune: facts.commune,
  },
  contact_name: facts.contactName,
  contact_email: facts.contactEmail,
  contact_phone: facts.contactPhone,
})

export type BuyerRow = InstitutionRow & {
  id: string
  payment_days: number
  payment_agreement: string
  documents_asked: string
}

export const buyerOf = (row: BuyerRow): { id: string } & BuyerFacts => ({
  ...{ id: row.id, ...institutionOf(row), paymentDays: row.payment_days },
  ...{ paymentAgreement: row.payment_agreement, documentsAsked: row.documents_asked },
})
