import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { Loaded } from '../components/ui/loaded'
import { Panel } from '../components/ui/panel'
import { PhotoStrip } from '../components/product/photo-strip'
import { ProductVariants } from '../components/product/product-variants'
import { useProductInShop } from '../lib/product-queries'

const ABOUT =
  'Aquí se mira. Las fotos, el precio, cuántas hay y si se vende los cambia el grupo en su celular; lo que manda lo aprueba su asociación en su mesa, donde también se traen planillas.'

/** What Medusa's own page does not know: the photos, and who writes the product where. */
const ProductInShop = ({ data }: { data: { id: string } }) => {
  const query = useProductInShop(data.id)
  return (
    <section aria-label="Cómo está en la tienda">
      <Panel title="Cómo está en la tienda" about={ABOUT}>
        <Loaded query={query}>
          {({ metadata, variants }) => (
            <div className="divide-y">
              <div className="px-6 py-4">
                <PhotoStrip photos={metadata?.photos ?? []} label="Fotos" />
              </div>
              <ProductVariants variants={variants} />
            </div>
          )}
        </Loaded>
      </Panel>
    </section>
  )
}

export const config = defineWidgetConfig({ zone: 'product.details.after' })
export default ProductInShop
