import { MedusaService } from '@medusajs/framework/utils'
import { SupplyAgreement } from './models/supply-agreement'
import { SupplyAllocation } from './models/supply-allocation'
import { SupplyBuyer } from './models/supply-buyer'
import { SupplyCallOff } from './models/supply-call-off'
import { SupplyFailure } from './models/supply-failure'
import { SupplyGtin } from './models/supply-gtin'
import { SupplyHandover, SupplyHandoverLot } from './models/supply-handover'
import { SupplyLot } from './models/supply-lot'
import { SupplyLotState } from './models/supply-lot-state'
import { SupplyLotUse } from './models/supply-lot-use'
import {
  SupplyInputAnswer,
  SupplyInputAsk,
  SupplyInputClosing,
  SupplyInputCost,
  SupplyInputPurchase,
  SupplyInputReception,
} from './models/supply-input'
import { SupplyInterest } from './models/supply-interest'
import { SupplyInvoice } from './models/supply-invoice'
import { SupplyInvoicePart } from './models/supply-invoice-part'
import { SupplyInvoicePayment } from './models/supply-invoice-payment'
import { SupplyInvoiceReminder } from './models/supply-invoice-reminder'
import { SupplyInvoiceReturn } from './models/supply-invoice-return'
import { SupplyNegotiation } from './models/supply-negotiation'
import { SupplyOffer } from './models/supply-offer'
import { SupplyPriceList } from './models/supply-price-list'
import { SupplyQualification } from './models/supply-qualification'
import { SupplyQuotation } from './models/supply-quotation'
import { SupplyQuotationLine } from './models/supply-quotation-line'
import { SupplyQuotationVersion } from './models/supply-quotation-version'
import {
  SupplyRecall,
  SupplyRecallLetter,
  SupplyRecallLot,
  SupplyRecallSending,
} from './models/supply-recall'
import { SupplyRecallNotice, SupplyRecallReceipt } from './models/supply-recall-notice'
import { SupplyReception } from './models/supply-reception'
import { SupplyReceptionChange } from './models/supply-reception-change'
import { SupplyRequest } from './models/supply-request'
import { SupplyRequestEnd } from './models/supply-request-end'
import { SupplyRule } from './models/supply-rule'
import { SupplyShare } from './models/supply-share'
import { SupplyShareAnswer } from './models/supply-share-answer'
import { SupplyShareReminder } from './models/supply-share-reminder'
import { SupplyStandard } from './models/supply-standard'
import { SupplyStandardPhoto } from './models/supply-standard-photo'
import { SupplyStandardVersion } from './models/supply-standard-version'
import { SupplyUnion, SupplyUnionPaper, SupplyUnionStep, SupplyUnionVoice } from './models/supply-union'
import { SupplyUnionLeaving, SupplyUnionMember } from './models/supply-union-member'
import { SupplyUtm } from './models/supply-utm'

export class SupplyService extends MedusaService({
  SupplyAgreement,
  SupplyAllocation,
  SupplyBuyer,
  SupplyCallOff,
  SupplyFailure,
  SupplyGtin,
  SupplyHandover,
  SupplyHandoverLot,
  SupplyLot,
  SupplyLotState,
  SupplyLotUse,
  SupplyInputAnswer,
  SupplyInputAsk,
  SupplyInputClosing,
  SupplyInputCost,
  SupplyInputPurchase,
  SupplyInputReception,
  SupplyInterest,
  SupplyInvoice,
  SupplyInvoicePart,
  SupplyInvoicePayment,
  SupplyInvoiceReminder,
  SupplyInvoiceReturn,
  SupplyNegotiation,
  SupplyOffer,
  SupplyPriceList,
  SupplyQualification,
  SupplyQuotation,
  SupplyQuotationLine,
  SupplyQuotationVersion,
  SupplyRecall,
  SupplyRecallLetter,
  SupplyRecallLot,
  SupplyRecallNotice,
  SupplyRecallReceipt,
  SupplyRecallSending,
  SupplyReception,
  SupplyReceptionChange,
  SupplyRequest,
  SupplyRequestEnd,
  SupplyRule,
  SupplyShare,
  SupplyShareAnswer,
  SupplyShareReminder,
  SupplyStandard,
  SupplyStandardPhoto,
  SupplyStandardVersion,
  SupplyUnion,
  SupplyUnionLeaving,
  SupplyUnionMember,
  SupplyUnionPaper,
  SupplyUnionStep,
  SupplyUnionVoice,
  SupplyUtm,
}) {}
