import { STAGE_ICONS, stageColour, type Stage } from './stages';
import classes from './Deals.module.css';

export function StageName({ stage }: { stage: Stage }) {
  const Mark = STAGE_ICONS[stage.type];
  return (
    <span className={classes.stage}>
      <Mark size={15} color={stageColour(stage)} aria-hidden />
      {stage.name}
    </span>
  );
}
