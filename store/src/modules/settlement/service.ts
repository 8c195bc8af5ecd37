import { MedusaService } from '@medusajs/framework/utils'
import { AdvanceMaximum } from './models/advance-maximum'
import { BankAccount } from './models/bank-account'
import { CountedBalance } from './models/counted-balance'
import { Deposit } from './models/deposit'
import { DepositLine } from './models/deposit-line'
import { PaymentMinimum } from './models/payment-minimum'
import { PaymentRun } from './models/payment-run'
import { Payout } from './models/payout'
import { PayoutProof } from './models/payout-proof'
import { Period } from './models/period'
import { ReceptionAdvanceRule } from './models/reception-advance-rule'
import { Statement } from './models/statement'

export class SettlementService extends MedusaService({
  Period,
  Statement,
  BankAccount,
  PaymentMinimum,
  AdvanceMaximum,
  ReceptionAdvanceRule,
  PaymentRun,
  Payout,
  PayoutProof,
  Deposit,
  DepositLine,
  CountedBalance,
}) {}
