import type { Capability } from '../../../contracts/desk'

/**
 * Below `/desk/organizations/{handle}`, what each address asks for. What is not here is closed to everybody.
 * - writesNothing: a POST that only reads what it is sent
 */
const OPENINGS: [method: string, path: RegExp, capability: Capability, writesNothing?: 'writesNothing'][] = [
  ['GET', /^\/?$/, 'look'],
  ['GET', /^\/proposals$/, 'look'],
  ['GET', /^\/proposals\/prod_\w{4,64}$/, 'look'],
  ['POST', /^\/proposals\/prod_\w{4,64}$/, 'approve'],
  ['GET', /^\/periods$/, 'money'],
  ['POST', /^\/periods$/, 'close'],
  ['GET', /^\/periods\/\d{4}-\d{2}$/, 'money'],
  ['GET', /^\/periods\/\d{4}-\d{2}\/document\.(?:csv|xlsx)$/, 'money'],
  ['GET', /^\/statements\/stmt_\w{4,64}$/, 'money'],
  ['GET', /^\/payouts$/, 'money'],
  ['GET', /^\/runs\/run_\w{4,64}$/, 'money'],
  ['GET', /^\/runs\/run_\w{4,64}\/transfers$/, 'money'],
  ['POST', /^\/(?:payment-minimum|advance-maximum|reception-advance-rule)$/, 'pay'],
  ['POST', /^\/runs$/, 'pay'],
  ['POST', /^\/runs\/run_\w{4,64}\/approval$/, 'pay'],
  ['POST', /^\/payouts\/pay_\w{4,64}\/payment$/, 'pay'],
  ['POST', /^\/payouts\/pay_\w{4,64}\/ending$/, 'pay'],
  ['GET', /^\/(?:payouts\/pay|runs\/run)_\w{4,64}\/proof$/, 'money'],
  ['POST', /^\/(?:payouts\/pay|runs\/run)_\w{4,64}\/proof$/, 'pay'],
  ['GET', /^\/bank-accounts\/[a-z0-9-]{1,80}$/, 'money'],
  ['POST', /^\/bank-accounts\/[a-z0-9-]{1,80}$/, 'pay'],
  ['POST', /^\/bank-accounts\/[a-z0-9-]{1,80}\/stop$/, 'pay'],
  ['GET', /^\/statements\/stmt_\w{4,64}\/document\.(?:pdf|csv|xlsx)$/, 'money'],
  ['GET', /^\/points$/, 'look'],
  ['POST', /^\/points(?:\/point_\w{4,64}(?:\/ending)?)?$/, 'points'],
  ['GET', /^\/announcements$/, 'look'],
  ['POST', /^\/announcements(?:\/anno_\w{4,64}\/ending)?$/, 'announce'],
  ['GET', /^\/categories$/, 'look'],
  ['POST', /^\/categories(?:\/pcat_\w{4,64}(?:\/(?:photo|offer))?)?$/, 'shop'],
  ['GET', /^\/sessions(?:\/tses_\w{4,64}(?:\/(?:code|calendar))?)?$/, 'train'],
  [
    'POST',
    /^\/sessions(?:\/tses_\w{4,64}(?:\/(?:cancellation|enrolments|attendance|attendance\/mem_[\w-]{4,64}))?)?$/,
    'train',
  ],
  ['GET', /^\/trials(?:\/tri_\w{4,64})?$/, 'trials'],
  ['POST', /^\/trials\/tri_\w{4,64}\/advice$/, 'train'],
  ['GET', /^\/(?:leadership|circles\/mcir_\w{4,64})$/, 'leaders'],
  [
    'POST',
    /^\/circles(?:\/mcir_\w{4,64}\/(?:people|ending|meetings(?:\/mmee_\w{4,64}\/taking-back)?))?$/,
    'mentor',
  ],
  ['POST', /^\/mentorships(?:\/ment_\w{4,64}\/ending)?$/, 'mentor'],
  ['GET', /^\/(?:offer|weeks)$/, 'supply'],
  ['GET', /^\/standards(?:\/[a-z0-9-]{1,80})?$/, 'supply'],
  ['POST', /^\/standards(?:\/[a-z0-9-]{1,80}\/versions)?$/, 'standards'],
  ['POST', /^\/standards\/[a-z0-9-]{1,80}\/(?:photos(?:\/stdp_\w{4,64}\/removal)?|gtin)$/, 'standards'],
  ['POST', /^\/standards\/[a-z0-9-]{1,80}\/qualifications$/, 'qualify'],
  ['GET', /^\/sharings(?:\/scall_\w{4,64})?$/, 'supply'],
  ['GET', /^\/reliability$/, 'share_out'],
  ['GET', /^\/sharing-rule$/, 'supply'],
  ['POST', /^\/sharing-rule$/, 'standards'],
  ['POST', /^\/sharings\/scall_\w{4,64}\/(?:rounds|failures)$/, 'share_out'],
  ['GET', /^\/fairs$/, 'money'],
  ['GET', /^\/(?:agreements|promises|prices)$/, 'supply'],
  ['POST', /^\/prices\/[a-z0-9-]{1,80}$/, 'agree'],
  ['GET', /^\/unions(?:\/suni_\w{4,64}(?:\/document\.pdf)?)?$/, 'supply'],
  ['POST', /^\/(?:utm|unions(?:\/suni_\w{4,64}(?:\/(?:members|representative|papers|steps))?)?)$/, 'agree'],
  ['POST', /^\/unions\/suni_\w{4,64}\/members\/sunim_\w{4,64}\/leaving$/, 'agree'],
  ['GET', /^\/buyers\/sbuyer_\w{4,64}$/, 'supply'],
  ['GET', /^\/quotation-requests\/sreq_\w{4,64}$/, 'supply'],
  ['GET', /^\/quotations\/squo_\w{4,64}(?:\/document\.pdf)?$/, 'supply'],
  ['POST', /^\/buyers(?:\/sbuyer_\w{4,64})?$/, 'agree'],
  ['POST', /^\/quotation-requests(?:\/sreq_\w{4,64}\/refusal)?$/, 'agree'],
  ['POST', /^\/quotations(?:\/squo_\w{4,64}\/(?:versions|negotiation|withdrawal|call-offs))?$/, 'agree'],
  ['GET', /^\/lots(?:\/[0-9A-Z]{8})?$/, 'supply'],
  ['POST', /^\/lots\/[0-9A-Z]{8}\/state$/, 'lots'],
  ['GET', /^\/receptions(?:\/recp_\w{4,64})?$/, 'supply'],
  ['POST', /^\/receptions(?:\/recp_\w{4,64}\/(?:taking-back|downgrade))?$/, 'lots'],
  ['GET', /^\/deliveries\/scall_\w{4,64}(?:\/(?:handovers\/hand_\w{4,64}\/)?document\.pdf)?$/, 'supply'],
  ['POST', /^\/deliveries\/scall_\w{4,64}\/handovers$/, 'lots'],
  ['GET', /^\/recalls\/rcl_\w{4,64}$/, 'lots'],
  ['POST', /^\/recalls(?:\/rcl_\w{4,64}\/sending)?$/, 'lots'],
  ['GET', /^\/federation$/, 'look'],
  ['POST', /^\/federation$/, 'shop'],
  ['GET', /^\/(?:terms|agreement-terms)$/, 'offices'],
  ['POST', /^\/(?:share-terms|agreement-terms|selling-entity|term-changes\/chg_\w{4,64})$/, 'terms'],
  ['GET', /^\/rates$/, 'look'],
  ['GET', /^\/rates\/tariff_\w{4,64}\/(?:rates|communes)\.csv$/, 'look'],
  ['POST', /^\/rates\/preview$/, 'terms', 'writesNothing'],
  ['POST', /^\/rates$/, 'terms'],
  ['POST', /^\/rate-changes\/chg_\w{4,64}$/, 'terms'],
  ['GET', /^\/acts$/, 'offices'],
  ['GET', /^\/consignments$/, 'look'],
  ['GET', /^\/consignments\/cons_\w{4,64}$/, 'look'],
  ['GET', /^\/transfers$/, 'money'],
  ['GET', /^\/transfers\/att_\w{4,64}(?:\/proof)?$/, 'money'],
  ['POST', /^\/transfers\/att_\w{4,64}$/, 'collect'],
  ['POST', /^\/statement$/, 'collect', 'writesNothing'],
  ['GET', /^\/refunds(?:\/refu_\w{4,64})?$/, 'money'],
  ['POST', /^\/refunds\/refu_\w{4,64}$/, 'collect'],
  ['POST', /^\/consignments\/cons_\w{4,64}\/refunds$/, 'collect'],
  ['GET', /^\/reports$/, 'money'],
  ['GET', /^\/training-report$/, 'learning'],
  ['GET', /^\/documents$/, 'money'],
  ['GET', /^\/documents\/(?:tdue|tdoc)_\w{4,64}$/, 'money'],
  ['GET', /^\/documents\/tdoc_\w{4,64}\/files\/(?:pdf|xml)$/, 'money'],
  ['GET', /^\/documents\/months\/\d{4}-\d{2}\/document\.xlsx$/, 'money'],
  ['POST', /^\/documents\/tdue_\w{4,64}\/recording$/, 'documents'],
  ['POST', /^\/documents\/tdoc_\w{4,64}\/files$/, 'documents'],
  ['POST', /^\/documents\/tdoc_\w{4,64}\/annulment$/, 'collect'],
  ['GET', /^\/invoices(?:\/sinv_\w{4,64})?$/, 'money'],
  ['POST', /^\/(?:interest|invoices(?:\/sinv_\w{4,64}\/(?:payments|taking-back))?)$/, 'collect'],
  ['GET', /^\/reconciliations$/, 'money'],
  ['POST', /^\/reconciliations$/, 'collect'],
  ['GET', /^\/deposits(?:\/depo_\w{4,64})?$/, 'money'],
  ['POST', /^\/deposits\/(?:preview|sheet)$/, 'collect', 'writesNothing'],
  ['POST', /^\/deposits(?:\/depo_\w{4,64}\/taking-back)?$/, 'collect'],
  ['GET', /^\/balances$/, 'money'],
  ['POST', /^\/balances$/, 'collect'],
  ['GET', /^\/reviews$/, 'money'],
  ['POST', /^\/reviews\/att_\w{4,64}$/, 'collect'],
  ['GET', /^\/undelivered$/, 'groups'],
  ['POST', /^\/undelivered\/\d{1,9}$/, 'groups'],
  ['POST', /^\/consignments\/cons_\w{4,64}\/(?:move|quantities|cancel)$/, 'orders'],
  ['POST', /^\/offices$/, 'give_offices'],
  ['POST', /^\/offices\/mand_[\w-]{4,64}$/, 'give_offices'],
  ['GET', /^\/import-template$/, 'groups'],
  ['GET', /^\/associations$/, 'look'],
  ['POST', /^\/associations$/, 'groups'],
  ['GET', /^\/groups$/, 'look'],
  ['POST', /^\/groups$/, 'groups'],
  ['GET', /^\/groups\/[a-z0-9-]{1,80}$/, 'look'],
  ['GET', /^\/groups\/[a-z0-9-]{1,80}\/faults$/, 'supply'],
  [
    'POST',
    /^\/groups\/[a-z0-9-]{1,80}(\/(trust|status|imports|members|members\/mem_[\w-]{4,64}))?$/,
    'groups',
  ],
  ['GET', /^\/certificates(?:\/cert_\w{4,64})?$/, 'certificates'],
  ['POST', /^\/certificates\/cert_\w{4,64}\/revocation$/, 'certificates'],
  ['POST', /^\/certificate-extensions$/, 'certificates'],
  ['GET', /^\/candidates$/, 'give_offices'],
  ['POST', /^\/changes\/chg_\w{4,64}$/, 'give_offices'],
  ['POST', /^\/factors\/mem_[\w-]{4,64}$/, 'vouch'],
  ['POST', /^\/factor-changes\/chg_\w{4,64}$/, 'vouch'],
]

/** What moves money or gives rights: to write by it asks for a second factor, typed lately in this session. */
const WITH_FACTOR: ReadonlySet<Capability> = new Set([
  'collect',
  'close',
  'pay',
  'terms',
  'give_offices',
  'vouch',
])

const openingOf = (method: string, path: string) => {
  const verb = method === 'HEAD' ? 'GET' : method
  return OPENINGS.find(([known, pattern]) => known === verb && pattern.test(path))
}

/** @param path below the organization; a HEAD asks for what a GET does */
export const capabilityFor = (method: string, path: string): Capability | null =>
  openingOf(method, path)?.[2] ?? null

/** Whether what that address does moves money or rights. */
export function needsFactor(method: string, path: string): boolean {
  const [verb, , capability, writesNothing] = openingOf(method, path) ?? []
  return verb !== 'GET' && !writesNothing && capability !== undefined && WITH_FACTOR.has(capability)
}

/** Whether somebody of these capabilities ever needs a second factor there. */
export const everNeedsFactor = (can: readonly Capability[]): boolean =>
  can.some((one) => WITH_FACTOR.has(one))
