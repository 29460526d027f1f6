/** Stands in for the hook that delays an editor until it scrolls into view: ours opens on a press. */
export default (): { isIntersecting: boolean } => ({ isIntersecting: true });
