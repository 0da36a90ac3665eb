/** A dialog that was open when its element left the page comes back open, but no longer modal. */
export function keepModal(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog');
  if (!dialog?.open || dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
}
