import { defineRouteConfig } from '@medusajs/admin-sdk'
import { MagnifierAlert } from '@medusajs/icons'
import { gatewayNames } from '../../../gateways/terms'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useReviews } from '../../lib/money-queries'
import { ReviewItem } from './review-item'

/** Payments of which nobody knows yet whether a gateway charged them. */
const Reviews = () => (
  <Panel
    level="h1"
    title="Pagos en revisión"
    about={`Pagos que ${gatewayNames('disjunction')} no ha aclarado. La tienda sigue preguntando sola; aquí puedes apurarla o decidir.`}
  >
    <Loaded query={useReviews()} empty="No hay ningún pago en revisión. Está todo al día.">
      {(reviews) => (
        <ul className="divide-y">
          {reviews.map((review) => (
            <ReviewItem key={review.id} review={review} />
          ))}
        </ul>
      )}
    </Loaded>
  </Panel>
)

export const config = defineRouteConfig({ label: 'Pagos en revisión', icon: MagnifierAlert, rank: 6 })
export const handle = { breadcrumb: () => 'Pagos en revisión' }
export default Reviews
