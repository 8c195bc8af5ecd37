import type { Act } from '../../lib/give-back'
import type { Consignment } from '../../lib/types'
import { CancelForm } from '../order/cancel-form'
import { RefundForm } from '../order/refund-form'
import { ShortageForm } from './shortage-form'

type Props = { act: Act; consignment: Consignment; onBack: () => void }

/** The form of what staff does with a consignment besides its next step. */
export function ConsignmentAct({ act, consignment, onBack }: Props) {
  if (act === 'short') return <ShortageForm consignment={consignment} onBack={onBack} />
  if (act === 'refund') return <RefundForm consignment={consignment} onBack={onBack} />
  return (
    <CancelForm
      path={`/admin/consignments/${consignment.id}/cancel`}
      title="Anular esta parte"
      about={`${consignment.group.name} no la va a hacer. Las otras partes del pedido siguen.`}
      consignments={[consignment]}
      onBack={onBack}
    />
  )
}
