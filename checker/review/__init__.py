"""What an editor does with a report: rule on findings, take suggestions over, watch the article change."""
