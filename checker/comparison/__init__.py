"""Facts of corresponding passages that agree or not."""
