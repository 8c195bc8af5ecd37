import { Drawer } from '@medusajs/ui'
import { useState } from 'react'
import { moment } from '../../../kernel/text/format'
import type { Act } from '../../lib/give-back'
import { useConsignment } from '../../lib/queries'
import { ConsignmentAct } from './consignment-act'
import { ConsignmentDelivery } from './consignment-delivery'
import { ConsignmentLines } from './consignment-lines'
import { ConsignmentNextStep } from './consignment-next-step'
import { ConsignmentOtherActs } from './consignment-other-acts'
import { ConsignmentShares } from './consignment-shares'
import { ConsignmentSteps } from './consignment-steps'
import { DrawerHead } from '../form/drawer-head'
import { Loaded } from '../ui/loaded'

type Props = { id: string | null; onClose: () => void }

/** One group's consignment: what to prepare, where it goes, whose the money is, what happened and what can be done. */
export function ConsignmentDrawer({ id, onClose }: Props) {
  const query = useConsignment(id)
  const [act, setAct] = useState<Act | null>(null)
  const { data } = query
  const close = () => {
    setAct(null)
    onClose()
  }
  return (
    <Drawer open={id !== null} onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        {data && act ? (
          <ConsignmentAct act={act} consignment={data} onBack={() => setAct(null)} />
        ) : (
          <>
            <DrawerHead
              title={data ? `Pedido N.º ${data.displayId} · ${data.group.name}` : 'Pedido del grupo'}
              about={data ? `Comprado el ${moment(data.placedAt)}` : 'Cargando…'}
            />
            <Drawer.Body tabIndex={0} className="flex flex-1 flex-col gap-y-8 overflow-y-auto">
              <Loaded query={query}>
                {(consignment) => (
                  <>
                    <ConsignmentLines consignment={consignment} />
                    <ConsignmentDelivery consignment={consignment} />
                    <ConsignmentShares consignment={consignment} />
                    <ConsignmentSteps consignment={consignment} />
                  </>
                )}
              </Loaded>
            </Drawer.Body>
            {data && (
              <ConsignmentNextStep key={data.state} consignment={data}>
                <ConsignmentOtherActs consignment={data} onChoose={setAct} />
              </ConsignmentNextStep>
            )}
          </>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
