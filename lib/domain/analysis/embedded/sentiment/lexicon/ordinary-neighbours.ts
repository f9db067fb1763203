/** Real words that are one slip away from a word of feeling. */
export const ordinaryNeighbours: readonly string[] =
  `abuser acted adobe alight angel ashes aware baking balance ballet band banned batch batter belly bend biking bitten blade blades blake blazing bless
    blood bloom board boards bones booking bother bound brain braver bread breath breathes bridge brood broom brother budgets bull bullet bump butter
    cached caches caller cancelling cancer canned cannon card carer carers carton cartons carved carving cash catch charge charges charging cheap choices
    chopped client clients clinic clover coach communications compete completed completes compliant complicate cont cooking couch county court cover crane
    cranes created creating crew crisps denies dent dented descent despite detect detected detecting detects diver doubling drawn driven driver drivers
    dropped drugged drugs easing easter engaged event exclusions exiting fairy fare feather finger fire firing flights flipped flood floor flour flower
    force forklift forth forty foster found fourth freezer fridge fried gauge ginger gloom gouge graceful grade grades grand gravel greek grid grin groom
    ground guild hand hands hanger hash hats helper hiking hire hired hires hiring honesty hopped hour hunger importer invoice kicking label labels lathe
    latter launch leaning lease least lend lesson lessons letter lever licked licking likely liking liner lint listed listener litter lived liver lives
    locked locking locks looking major making managers match mayor mend miner minor mint misses mission mocker month moods mopped mother mount mouth
    negatives newer noises noose north nose novel other outage packing paint painter pallet pallets parking parts patch pellet picking pins pint planned
    planner planter police popped porter positives poster pouch pound pouring price print printer prize prod promote promotions quote racists rain rains
    raises raking rating reason refresher refreshes refuge regarding related relates relating relay reliably rent rented replay resends resets resetting
    resource reuse reused reuses reusing ridge rise river rivers round rubbed safely sand scale scales scaling scan scanned scanner scarf scars scattered
    scores scoring screen screw season seat seats secured send session shared shares sheet shelf shelves shopped shorting shots singer slapped slapping
    slaps slate slid soaring socks sold solves sometime sorrows sorting sound sour south spilled splinter sporting sprained spring sprint sprinter stack
    staff stage stake stamp stamped staple stares staring starting sticks stock stopped store stored storey storing storm story strainer stranger stream
    streamed streams string strip stripe struck stuff sulked sulking supper swear swearing sweaty sweets table tables tablet taking tank taste teary tease
    tent terrorist thinks threads thriller throat ticking tied tiling timing tire torch totals touch tour touring trade trades trailer trailing train
    trainer trains travel tripped trough tyre vague vent version vision wait waited waits wallet ward wards warming washing watch weeds winter wire wires
    wiring worth wound wring`.split(/\s+/);
