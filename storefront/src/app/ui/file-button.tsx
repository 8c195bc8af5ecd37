type Files = { label: string; onFiles: (files: File[]) => Promise<void> }

const FileInput = ({ onFiles, isCamera }: Omit<Files, 'label'> & { isCamera?: boolean }) => (
  <input
    class="hidden"
    type="file"
    accept="image/*"
    multiple={!isCamera}
    capture={isCamera ? 'environment' : undefined}
    onChange={(event) => {
      const input = event.currentTarget
      const files = [...(input.files ?? [])]
      // The same photo may be chosen again.
      input.value = ''
      void onFiles(files)
    }}
  />
)

export const FileButton = ({ label, isPlain, ...input }: Files & { isPlain: boolean; isCamera: true }) => (
  <label class={`button full${isPlain ? ' plain' : ''}`}>
    {label}
    <FileInput {...input} />
  </label>
)

export const FileLink = ({ label, onFiles }: Files) => (
  <label class="more">
    {label}
    <FileInput onFiles={onFiles} />
  </label>
)
