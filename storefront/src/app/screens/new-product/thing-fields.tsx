import { isExperience } from '../../../../../store/src/rules/experience.ts'
import { PRODUCT_LIMITS } from '../../../../../store/src/rules/product-limits.ts'
import { changeContent } from '../../product/change.ts'
import type { DraftContent } from '../../product/draft.ts'
import { Field } from '../../ui/field.tsx'
import { useFocus } from './use-focus.ts'
import type { Wrong } from './wrong.ts'

export function ThingFields({ content, wrong }: { content: DraftContent; wrong: Wrong }) {
  const isVisit = isExperience(content)
  const first = useFocus<HTMLInputElement>(content.format === '')
  return (
    <>
      <Field
        label={isVisit ? 'Cuánto dura y para cuántas personas' : 'Cuánto mide o cuánto trae'}
        hint={isVisit ? '«4 horas, de 4 a 10 personas».' : '«45 × 160 cm», «250 g».'}
        value={content.format}
        error={wrong('format')}
        onValue={(format) => changeContent({ format })}
        inputRef={first}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.format }}
      />
      <Field
        label={isVisit ? 'Qué trae' : 'Materiales'}
        hint={isVisit ? '«Ingredientes, delantal y desayuno».' : '«Lana de oveja teñida con nogal».'}
        value={content.materials}
        onValue={(materials) => changeContent({ materials })}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.materials }}
      />
      <Field
        label={isVisit ? 'Qué tiene que llevar quien viene' : 'Cómo se cuida'}
        hint={
          isVisit
            ? 'Si quieres: «Ropa cómoda, agua y sombrero».'
            : 'Si quieres: «Lavar a mano, con agua fría».'
        }
        value={content.care}
        onValue={(care) => changeContent({ care })}
        input={{ enterkeyhint: 'next', maxLength: PRODUCT_LIMITS.care }}
      />
    </>
  )
}
