export function SearchDialog(_props: { onClose: () => void }) { return null; }
