import { es } from '@payloadcms/translations/languages/es'

const theirs = es.translations

/** Payload's Spanish, with our words where its own are stiff or speak to a developer. */
export const spanish: typeof es = {
  ...es,
  translations: {
    ...theirs,
    authentication: {
      ...theirs.authentication,
      beginCreateFirstUser:
        'La primera cuenta se crea al arrancar, con CMS_ADMIN_EMAIL y CMS_ADMIN_PASSWORD.',
      confirmPassword: 'La misma, otra vez',
      newPassword: 'Contraseña nueva',
    },
    general: {
      ...theirs.general,
      aboutToDelete: 'Vas a eliminar <1>{{title}}</1> ({{label}}). ¿Seguro?',
      changesNotSaved: 'No has guardado tus cambios. Si sales ahora, se pierden.',
      creatingNewLabel: 'Nuevo: {{label}}',
      dashboard: 'Inicio',
      locale: 'Idioma del texto',
      noLabel: '—',
      noResults: 'Todavía no hay {{label}}, o ninguno coincide con lo que buscas.',
      payloadSettings: 'Este panel',
      sorryNotFound: 'No encontramos lo que buscas. Quizás lo borraron o la dirección está mal escrita.',
      successfullyCreated: 'Listo, quedó guardado.',
      untitled: 'Sin título',
      updatedSuccessfully: 'Listo, quedó guardado.',
    },
    version: {
      ...theirs.version,
      aboutToUnpublish: 'Esto dejará de verse en la tienda. ¿Seguro?',
      draftHasPublishedVersion: 'Borrador (en la tienda sigue la versión anterior)',
      draftSavedSuccessfully: 'Listo, el borrador quedó guardado.',
      preview: 'Ver en la tienda',
      publishChanges: 'Publicar',
      unpublish: 'Sacar de la tienda',
    },
    fields: {
      ...theirs.fields,
      chooseBetweenCustomTextOrDocument: 'Escribe una dirección o elige algo de este panel.',
      chooseDocumentToLink: 'Elige adónde lleva',
      chooseFromExisting: 'Elegir una que ya está',
      customURL: 'Dirección escrita',
      enterURL: 'Escribe la dirección',
      internalLink: 'Algo de este panel',
    },
    upload: {
      ...theirs.upload,
      focalPoint: 'Lo más importante de la foto',
      focalPointDescription: 'Arrastra el punto a lo que nunca debe quedar cortado.',
      setFocalPoint: 'Marcar lo más importante',
    },
    error: {
      ...theirs.error,
      correctInvalidFields: 'Revisa los campos marcados.',
      followingFieldsInvalid_one: 'Revisa este campo:',
      followingFieldsInvalid_other: 'Revisa estos campos:',
      valueMustBeUnique: 'Ya hay otro igual: escribe uno distinto.',
    },
  },
}
