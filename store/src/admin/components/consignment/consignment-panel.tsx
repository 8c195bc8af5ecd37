import { type ReactNode, useState } from 'react'
import { type ConsignmentFilter, useConsignments } from '../../lib/queries'
import { ConsignmentDrawer } from './consignment-drawer'
import { ConsignmentList } from './consignment-list'
import { Loaded } from '../ui/loaded'
import { Panel } from '../ui/panel'

type Props = {
  title: string
  about?: string
  level?: 'h1' | 'h2'
  filter: ConsignmentFilter
  empty: string
  action?: ReactNode
}

/** The consignments that a filter finds, each with its detail at the side. */
export function ConsignmentPanel({ filter, empty, ...head }: Props) {
  const [openId, setOpenId] = useState<string | null>(null)
  const consignments = useConsignments(filter)
  return (
    <Panel {...head}>
      <Loaded query={consignments} empty={empty}>
        {(found) => (
          <ConsignmentList
            consignments={found}
            isWithoutOrder={filter.order_id !== undefined}
            isWithoutGroup={filter.organization_id !== undefined}
            onOpen={setOpenId}
          />
        )}
      </Loaded>
      <ConsignmentDrawer id={openId} onClose={() => setOpenId(null)} />
    </Panel>
  )
}
