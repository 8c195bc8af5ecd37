import { Link } from 'react-router-dom'

export function OrderLink({ orderId, displayId }: { orderId: string; displayId: number | null }) {
  return (
    <Link to={`/orders/${orderId}`} className="whitespace-nowrap underline">
      N.º {displayId ?? '—'}
    </Link>
  )
}
